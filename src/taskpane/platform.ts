/** What the pane needs to know of the Office around it. */
export interface Platform {
  readonly isExcel: boolean;
  /** Excel for Mac shows add-ins in a view that cannot save files. */
  readonly isMac: boolean;
}

/**
 * Host and platform, as @microsoft/office-js-helpers tells them. The package is old and brings 14 kB (gzipped) of
 * sign-in and storage helpers along, so it is a chunk of its own that only an Office loads; where it can't be loaded,
 * what Office.js itself says has to do.
 */
export async function platform(): Promise<Platform> {
  try {
    const { HostType, PlatformType, Utilities } = await import("@microsoft/office-js-helpers");
    return { isExcel: Utilities.host === HostType.EXCEL, isMac: Utilities.platform === PlatformType.MAC };
  } catch {
    const { host, platform: kind } = Office.context;
    return { isExcel: host === Office.HostType.Excel, isMac: kind === Office.PlatformType.Mac };
  }
}
