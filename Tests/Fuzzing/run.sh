#!/usr/bin/env bash
# run.sh PROGRAM SECONDS [TARGET...]: has libFuzzer try every target, or those named, for so long each; as many at once as there are cores.
# What it learns and finds is kept in .fuzzing, so the next run goes on from there. Ends with 1 where there is a finding.
set -euo pipefail
program=$(realpath "$1")
seconds=$2
shift 2
cd "$(dirname "$0")/../.."
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=($(ls Tests/Fuzzing/Corpus))

# Where a target's inputs can be had besides its own corpus.
sample() {
    case $1 in
        front-matter) echo Content/articles Content/worksheets Content/clinics Content/bundles ;;
        markdown | raw-html) echo Content/articles Content/worksheets Content/pages ;;
        resources) echo Content/resources ;;
        importing) echo Content/articles ;;
    esac
}

try() {
    local target=$1 kept=.fuzzing/$1
    mkdir -p "$kept/corpus" "$kept/findings"
    local dictionary=Tests/Fuzzing/Dictionaries/$target.txt
    # A site's files are written anew for every input, so they had better lie in memory.
    local memory
    memory=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
    local status=0
    # Without this a program that ends badly waits for a debugger that reads its stack for minutes.
    ATTUNE_TARGET=$target TMPDIR=$memory SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$program" \
        "$kept/corpus" "Tests/Fuzzing/Corpus/$target" $(sample "$target") \
        -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 \
        $([ -f "$dictionary" ] && echo "-dict=$dictionary") -artifact_prefix="$kept/findings/" >"$kept/log" 2>&1 || status=$?
    rm -rf "$memory"
    local executions
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$kept/log")
    [ -n "$executions" ] || executions=$(grep -a '^#[0-9]' "$kept/log" | tail -n 1 | sed 's/^#\([0-9]*\).*/\1/')
    printf '%-14s %12s executions' "$target" "${executions:-0}"
    if [ "$status" -eq 0 ]; then
        echo ", nothing found"
    else
        echo ", FOUND: $(grep -a -m 1 -E '^FINDING|ERROR: |Fatal error' "$kept/log" || tail -n 1 "$kept/log")"
        sed -n 's/^Test unit written to /               /p; s/.*Test unit written to /               /p' "$kept/log" | sort -u
    fi
    return $((status != 0))
}
export -f try sample
export program seconds

printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -c 'try {}' || exit 1
