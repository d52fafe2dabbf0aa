# shellcheck shell=bash
# Steps with their time: what every script of deploy/ prints its progress with. Source it; it runs nothing.

# Seconds since the script began, for the left column.
elapsed() {
    printf '%4d s' "$SECONDS"
}

# Prints a line of the story: elapsed time and text.
say() {
    printf '%s  %s\n' "$(elapsed)" "$*"
}

# Prints an error on standard error and ends with a code: fail CODE TEXT...
fail() {
    local code=$1
    shift
    printf '%s  FAILED: %s\n' "$(elapsed)" "$*" >&2
    exit "$code"
}

# The last line of a log that is not empty, cut to fit a terminal.
last_line() {
    tail -c 2000 "$1" 2>/dev/null | tr '\r' '\n' | sed '/^[[:space:]]*$/d' | tail -n 1 | cut -c 1-70
}

# Watches a running command: a spinner with its last line on a terminal, elsewhere a line every half minute.
# A bare `wait` afterwards gives the command's own exit code.
watch_command() {
    local pid=$1 text=$2 log=$3 began=$SECONDS shown=$SECONDS turn=0
    local -r wheel='.oOo'
    while kill -0 "$pid" 2>/dev/null; do
        if [[ -t 1 ]]; then
            printf '\r\033[K%s  %s %s %s' "$(elapsed)" "${wheel:turn++%4:1}" "$text" "$(last_line "$log")"
            sleep 0.2
        else
            sleep 0.1
            if ((SECONDS - shown >= 30)); then
                shown=$SECONDS
                say "  ... $text: $((SECONDS - began)) s, $(last_line "$log")"
            fi
        fi
    done
    if [[ -t 1 ]]; then printf '\r\033[K'; fi
}

# Runs a command as a named step: step TEXT LOG COMMAND...
# Its output goes to LOG; when it fails, the end of LOG is shown and the step's code is returned.
step() {
    local text=$1 log=$2 began=$SECONDS code=0
    shift 2
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null &
    local pid=$!
    watch_command "$pid" "$text" "$log"
    wait "$pid" || code=$?
    if ((code == 0)); then
        say "$text: ok ($((SECONDS - began)) s)"
        return 0
    fi
    say "$text: FAILED with exit code $code; the end of $log:" >&2
    tail -n "${STEP_TAIL:-40}" "$log" | sed 's/^/        | /' >&2
    return "$code"
}
