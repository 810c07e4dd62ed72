import type { Action, ObjectPath, QueryInfo, RequestBody, ResponseBody } from "./messages";
import type { Remote } from "./objects/remote";
import { workbook, type References } from "./objects/workbook";
import { ExcelRefusal, invalidArgument, itemNotFound } from "./refusal";
import type { BookState } from "./state/book-state";

// The wire's numbers for what an action does and where an object comes from.
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;
const GLOBAL_OBJECT = 1;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

/**
 * Carries out one request, action by action. Where one fails, those before it stay done: Excel has no transactions.
 * `stopAfter` breaks off there, as a lost connection does.
 */
export function carryOut(
  body: RequestBody,
  book: BookState,
  references: References,
  stop?: { readonly after: number; readonly refusal: ExcelRefusal },
): ResponseBody {
  const request = new Request(body, book, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (stop && index >= stop.after) throw stop.refusal;
      if (action.ActionType === TRACE) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: request.result(action) });
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      return { Results: results, TraceIds: traces, Error: failure(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

export function failure(refusal: ExcelRefusal, index: number): NonNullable<ResponseBody["Error"]> {
  return { Code: refusal.code, Message: refusal.message, ActionIndex: index, HttpStatusCode: refusal.status };
}

class Request {
  private readonly objects = new Map<number, Remote | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly book: BookState,
    private readonly references: References,
  ) {}

  result(action: Action): unknown {
    // A mark that Office.js waits for: what it does itself belongs here in the order.
    if (action.ActionType === TRACE) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case INSTANTIATE:
        return object && this.identity(object);
      case QUERY:
        if (!object) return null;
        this.book.calculate();
        return this.query(object, action.QueryInfo ?? {});
      case METHOD:
        return this.method(action, object);
      case SET_PROPERTY:
        if (!object) throw itemNotFound(`the object of ${action.Name}`);
        object.set(lower(action.Name ?? ""), action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw new ExcelRefusal("ApiNotFound", `The emulated Excel does not know the action ${action.ActionType}.`);
    }
  }

  private method({ Name: name = "", ArgumentInfo: given }: Action, object: Remote | null): unknown {
    if (name === "_KeepReference") {
      if (object) this.references.keep(object);
      return null;
    }
    if (!object) throw itemNotFound(`the object of ${name}`);
    if (name.startsWith("Get")) this.book.calculate();
    const value = object.call(lower(name), this.arguments(given));
    return value === undefined ? null : value;
  }

  /** A range that was kept answers with the number under which it can be reached later. */
  private identity(object: Remote): Record<string, unknown> {
    const reference = this.references.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.id === null ? {} : { Id: object.id };
  }

  private object(id: number): Remote | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelRefusal("InvalidObjectPath", `No object path ${id}`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): Remote | null {
    const { ObjectPathType: type, Name: name = "", ParentObjectPathId: parentId } = path;
    if (type === GLOBAL_OBJECT) return workbook(this.book, this.references);
    if (type === NULL_OBJECT) return null;
    if (type === REFERENCE) return this.references.at(name);
    const parent = this.object(parentId!);
    if (!parent) return null;
    const all = this.arguments(path.ArgumentInfo);
    return parent.object(type === INDEXER ? "getItem" : lower(name), all);
  }

  private arguments(given: ObjectPath["ArgumentInfo"]): readonly unknown[] {
    const paths = given?.ReferencedObjectPathIds;
    return (given?.Arguments ?? []).map((value, index) => {
      const id = paths?.[index];
      return id === undefined || id === null || id === 0 ? value : this.object(id);
    });
  }

  private query(object: Remote, info: QueryInfo): Record<string, unknown> {
    const items = object.items();
    if (items) return { _Items: items.map((item) => this.query(item, info)) };
    const answer: Record<string, unknown> = object.id === null ? {} : { Id: object.id };
    const nested = new Map<string, string[]>();
    for (const path of info.Select ?? []) {
      const slash = path.indexOf("/");
      if (path === "*") throw invalidArgument("name the properties to load: the emulated Excel does not load all");
      if (slash < 0) answer[upper(path)] = object.get(lower(path));
      else {
        const part = lower(path.slice(0, slash));
        nested.set(part, [...(nested.get(part) ?? []), path.slice(slash + 1)]);
      }
    }
    for (const [part, paths] of nested) {
      // "items" of a nested collection is the collection itself.
      const select = paths.map((path) => path.replace(/^items\//i, ""));
      const inner = object.object(part, []);
      answer[upper(part)] = inner && this.query(inner, { Select: select });
    }
    return answer;
  }
}

function lower(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
