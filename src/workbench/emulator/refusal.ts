/** What Excel refuses, with the code that Office.js gives for it. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

/** A member that this emulator does not know: it says so instead of doing nothing. */
export function unknownMember(kind: string, member: string): ExcelRefusal {
  return new ExcelRefusal("ApiNotFound", `The emulated Excel does not know ${kind}.${member}.`);
}

export function itemNotFound(what: string): ExcelRefusal {
  return new ExcelRefusal("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function invalidArgument(why: string): ExcelRefusal {
  return new ExcelRefusal("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}`);
}

export function accessDenied(why: string): ExcelRefusal {
  return new ExcelRefusal("AccessDenied", `You can't perform the requested operation: ${why}`, 403);
}

/** Something that Excel can do, and the file behind the emulator can't keep. */
export function notKept(what: string): ExcelRefusal {
  return new ExcelRefusal("NotImplemented", `The emulated Excel can't keep this in the file: ${what}`, 501);
}
