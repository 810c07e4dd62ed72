#!/usr/bin/env bash
# sbatch --array=0-15 deploy/slurm.sh 输入 结果
# 作业数组的每个元素做一份。输入和结果是各节点共用的文件夹。
#SBATCH --job-name=ziping
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=%x-%A-%a.log
set -euo pipefail
input=$1 out=$2
ziping=${ZIPING:-ziping}
# Without srun: a step would end with the daemon of its node, while the batch itself goes on where it stopped.
exec "$ziping" batch "$input" --out "$out" ${ZIPING_OPTIONS:-} \
  --jobs "${SLURM_CPUS_ON_NODE:-1}" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"
