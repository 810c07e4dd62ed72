/** How a cell of a generated sheet looks. Hosts intern equal styles; absent means Excel's default. */
export interface CellStyle {
  readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean; readonly color?: string };
  /** Background as RRGGBB. */
  readonly fill?: string;
  readonly border?: "thin";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}
