#!/usr/bin/env bash
# deploy/finish.sh 输入 结果 汇总.xlsx
# 补上漏掉的，再汇总。退出码 0：每个工作簿都有结果。
set -euo pipefail
input=$1 out=$2 summary=$3
ziping=${ZIPING:-ziping}
"$ziping" batch "$input" --out "$out" ${ZIPING_OPTIONS:-}
# results.jsonl comes last, and in doubt what was done last counts.
shopt -s nullglob
"$ziping" rollup "$out"/results-*.jsonl "$out"/results.jsonl --out "$summary" --overwrite
