import type { Scheme } from "../scheme";
import { chongqing2021Department } from "./chongqing-2021-department";
import { henan2024Project } from "./henan-2024-project";
import { huadu2021Department } from "./huadu-2021-department";
import { hubei2020Project } from "./hubei-2020-project";
import { mof201353 } from "./mof-2013-53";
import { mof202010 } from "./mof-2020-10";
import { mof2021101 } from "./mof-2021-101";
import { pidu2025Department } from "./pidu-2025-department";
import { pidu2025Project } from "./pidu-2025-project";
import { platformManual2022 } from "./platform-manual-2022";
import { sichuan2017Department } from "./sichuan-2017-department";
import { sichuan2017Project } from "./sichuan-2017-project";
import { sichuan20255 } from "./sichuan-2025-5";
import { sichuanForm2023Project } from "./sichuan-form-2023-project";
import { yinchuan2021Project } from "./yinchuan-2021-project";

/** Every scheme that the product ships; adding one is adding a file and a line here. */
export const SCHEMES: readonly Scheme[] = [
  mof202010,
  mof201353,
  mof2021101,
  chongqing2021Department,
  henan2024Project,
  huadu2021Department,
  hubei2020Project,
  pidu2025Department,
  pidu2025Project,
  platformManual2022,
  sichuan2017Department,
  sichuan2017Project,
  sichuan20255,
  sichuanForm2023Project,
  yinchuan2021Project,
];

/** The scheme of an id; null where there is none. */
export function schemeById(id: string): Scheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
