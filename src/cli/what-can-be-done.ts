import { workbooksIn } from "./batch/find-workbooks";

const MOST_NAMED = 10;

/** What `ziping` alone says in a folder of workbooks: what could be done with each; null where there are none. */
export async function whatCanBeDone(folder: string): Promise<string | null> {
  const here = await workbooksIn(folder);
  if (here.length === 0) return null;
  const named = here.slice(0, MOST_NAMED).flatMap((file) => {
    const written = quoted(file);
    return [
      file,
      `  只看得分和问题    ziping score ${written}`,
      `  填表、出报告      ziping report ${written} --out 结果`,
    ];
  });
  const rest = here.length - MOST_NAMED;
  return [
    `这个文件夹里有 ${here.length} 个工作簿：`,
    "",
    ...named,
    ...(rest > 0 ? [`…… 还有 ${rest} 个`] : []),
    ...(here.length > 1 ? ["", "全部一次做完", "  ziping batch . --out 结果 --what report"] : []),
    "",
    "全部命令和选项：ziping --help",
  ].join("\n");
}

/** A name that a shell would take apart stands in quotation marks. */
function quoted(file: string): string {
  return /[\s"'()&;$#*<>?[\\\]^`{|}~]/.test(file) ? `"${file.replace(/(["$`\\])/g, "\\$1")}"` : file;
}
