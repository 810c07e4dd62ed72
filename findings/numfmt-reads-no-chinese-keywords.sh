#!/usr/bin/env bash
# Chinese programs write number formats with words of their own: G/通用格式 for General, [红色] for [Red], 上午/下午 for
# AM/PM, and ! where others write \ before a character that is shown as it is. numfmt 4.0.1 (locale zh-CN) shows ######
# for the first two, the bare words for the third, and the ! itself for the last: 0!.0,"万" of 23000 is 2.3万 in WPS and
# Excel, 23!.0万 here. A reader of workbooks must rewrite such codes first. Seen with Node 20. Fails
# once numfmt reads them.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund numfmt@4.0.1
seen=$(node --input-type=module -e '
  import { format } from "numfmt";
  const show = (code, value) => console.log(code, "|", format(code, value, { locale: "zh-CN", throws: false }));
  show("G/通用格式", 107.5);
  show("General", 107.5);
  show("0;[红色]-0", -3);
  show("0;[Red]-0", -3);
  show("上午/下午h:mm", 0.6);
  show("AM/PMh:mm", 0.6);
  show("0!.0,\"万\"", 23000);
  show("0\\.0,\"万\"", 23000);
')
echo "numfmt 4.0.1"; echo "$seen"
expected='G/通用格式 | ######
General | 107.5
0;[红色]-0 | ######
0;[Red]-0 | -3
上午/下午h:mm | 上午/下午14:24
AM/PMh:mm | 下午2:24
0!.0,"万" | 23!.0万
0\.0,"万" | 2.3万'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
