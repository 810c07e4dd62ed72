/** What the pane needs to know of the Office around it. */
export interface Platform {
  readonly isExcel: boolean;
  /** Excel for Mac shows add-ins in a view that cannot save files. */
  readonly isMac: boolean;
}

/** As Office.js writes them: its lists of such names are not everywhere where the names are. */
const EXCEL: `${Office.HostType.Excel}` = "Excel";
const MAC: `${Office.PlatformType.Mac}` = "Mac";

/**
 * Host and platform: what Office.js says itself, else what @microsoft/office-js-helpers finds out. That package is old
 * and brings 14 kB (gzipped) of sign-in and storage helpers along, so that only an Office that is silent loads it.
 */
export async function platform(): Promise<Platform> {
  const { host, platform: kind } = Office.context;
  if (host && kind) return { isExcel: `${host}` === EXCEL, isMac: `${kind}` === MAC };
  try {
    const { HostType, PlatformType, Utilities } = await import("@microsoft/office-js-helpers");
    return { isExcel: Utilities.host === HostType.EXCEL, isMac: Utilities.platform === PlatformType.MAC };
  } catch {
    return { isExcel: false, isMac: false };
  }
}
