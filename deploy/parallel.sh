#!/usr/bin/env bash
# deploy/parallel.sh 输入 结果 份数 [机器名单]
# 名单每行一台机器（ssh 能免密登录；":" 是本机），不给名单就只用本机。输入和结果在各台机器上是同一个共用文件夹。
set -euo pipefail
input=$1 out=$2 shares=$3 hosts=${4:-}
ziping=${ZIPING:-ziping}

where=()
if [ -n "$hosts" ]; then
  # Lists written on Windows end their lines with CR, and may begin with a mark.
  clean=$(mktemp)
  trap 'rm -f "$clean"' EXIT
  sed -e '1s/^\xef\xbb\xbf//' -e 's/\r$//' "$hosts" >"$clean"
  where=(--sshloginfile "$clean" --filter-hosts)
fi
# One share a machine at a time: it uses all processors by itself. A share that fails is tried twice more, elsewhere.
seq 0 $((shares - 1)) | parallel "${where[@]}" --jobs 1 --retries 3 --line-buffer --tag \
  "$ziping" batch "$input" --out "$out" ${ZIPING_OPTIONS:-} --shard "{}/$shares" || true
echo "各份都运行过了。请运行 deploy/finish.sh 补漏、汇总。"
