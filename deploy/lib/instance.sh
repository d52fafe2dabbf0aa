# shellcheck shell=bash
# The demonstration instance that deploy/up starts: where it lives, whether it runs, how it is stopped. Source it; it runs nothing.
# Needs step.sh, and $repository: the checkout's top.
: "${repository:?}"

# State outlives rebuilds and is never committed, so it is outside the checkout.
if [[ -n ${SACH_DEMO:-} ]]; then
    demo=$SACH_DEMO
elif ((EUID == 0)); then
    demo=/var/lib/sach-demo
else
    demo=${XDG_STATE_HOME:-$HOME/.local/state}/sach/demo
fi
readonly demo
# Where the programs are; another folder (a release build) may be named instead of built here.
# shellcheck disable=SC2034  # used by those who source this
readonly programs=${SACH_BUILD:-$repository/.build/debug}
readonly demo_socket=$demo/run/api.sock
readonly demo_log=$demo/log/sachd.log
# One line each: process id; TCP port; what the program file was when it started.
readonly demo_pid_file=$demo/run/sachd.pid
readonly demo_port_file=$demo/run/port
readonly demo_build_file=$demo/run/build

# Ends with 78 when the folder can't hold a unix socket: the kernel allows 107 bytes, PostgreSQL's name takes 20 of them.
instance_check_path() {
    [[ $demo == /* ]] || fail 78 "SACH_DEMO must be an absolute path, not '$demo'"
    ((${#demo} <= 70)) || fail 78 "the path $demo is too long for the sockets in it: set SACH_DEMO to one of 70 bytes or fewer"
}

# Prints the daemon's process id while it runs; fails when it does not. A process that merely got the same number is not it.
instance_pid() {
    local pid
    pid=$(cat "$demo_pid_file" 2>/dev/null) && [[ -n $pid && -r /proc/$pid/cmdline ]] || return 1
    tr '\0' ' ' <"/proc/$pid/cmdline" | grep -qF -- "--embedded $demo/cluster" || return 1
    [[ $(sed 's/.*) //' "/proc/$pid/stat" | cut -d' ' -f1) != Z ]] || return 1
    printf '%s\n' "$pid"
}

# What tells one build of the daemon from another.
instance_build() {
    stat -c '%i %Y %s' "$1"
}

# Asks the daemon for a path over loopback without any tool: prints the answer's status line; fails when nobody answers.
instance_get() {
    local port line
    port=$(cat "$demo_port_file" 2>/dev/null) || return 1
    (
        exec 3<>"/dev/tcp/127.0.0.1/$port" || exit 1
        printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3
        IFS= read -r -t 5 line <&3 || exit 1
        printf '%s\n' "${line%$'\r'}"
    ) 2>/dev/null
}

# Whether the daemon says that it can work.
instance_is_ready() {
    [[ $(instance_get /readyz) == "HTTP/1.1 200"* ]]
}

# The first port from 8017 that nobody listens on.
instance_free_port() {
    local port
    for ((port = 8017; port < 8117; port++)); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            printf '%s\n' "$port"
            return 0
        fi
    done
    return 1
}

# Starts the daemon $1 in a session of its own, with further arguments, and returns at once.
instance_launch() {
    local -r program=$1
    shift
    local port
    port=$(instance_free_port) || fail 69 "no free port between 8017 and 8116 on 127.0.0.1"
    mkdir -p "$demo/run" "$demo/log" "$demo/spool"
    chmod 0755 "$demo" "$demo/run"
    printf '%s\n' "$port" >"$demo_port_file"
    instance_build "$program" >"$demo_build_file"
    # Standard input from nowhere and a session of its own, so that it outlives the terminal and holds nobody's pipe open.
    (
        cd "$repository" || exit 1
        export SACH_LISTEN_SOCKET=$demo_socket SACH_LISTEN_ADDRESS=127.0.0.1:$port
        export SACH_DELIVERY_SENDER=spool SACH_DELIVERY_SPOOL=$demo/spool
        exec setsid "$program" serve --embedded "$demo/cluster" --sql-directory "$repository/sql" \
            --share-directory "$repository/deploy/share" "$@" </dev/null >>"$demo_log" 2>&1
    ) &
    printf '%s\n' "$!" >"$demo_pid_file"
}

# Waits until the daemon is ready; fails when it ends before, or after $1 seconds.
instance_await() {
    local -r limit=$((SECONDS + $1))
    until instance_is_ready; do
        instance_pid >/dev/null || { echo "sachd has ended" >&2; return 1; }
        ((SECONDS < limit)) || { echo "sachd is not ready after $1 s" >&2; return 1; }
        sleep 0.1
    done
}

# The server process of the embedded cluster, if one is left without its daemon.
instance_server_pid() {
    local pid file
    for file in "$demo"/cluster/data/postmaster.pid "$demo"/cluster/postmaster.pid; do
        [[ -r $file ]] || continue
        pid=$(head -n 1 "$file")
        if [[ $(cat "/proc/$pid/comm" 2>/dev/null) == postgres ]]; then
            printf '%s\n' "$pid"
            return 0
        fi
    done
    return 1
}

# Waits up to $2 seconds until process $1 has ended.
instance_await_end() {
    local -r limit=$((SECONDS + $2))
    while kill -0 "$1" 2>/dev/null && [[ $(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f1) != Z ]]; do
        ((SECONDS < limit)) || return 1
        sleep 0.1
    done
}

# Stops the daemon, which stops its cluster; what does not stop by itself in 30 s is killed, and a cluster left behind is shut down.
instance_stop() {
    local pid
    if pid=$(instance_pid); then
        kill -TERM "$pid"
        if ! instance_await_end "$pid" 30; then
            say "sachd (process $pid) did not stop in 30 s: killing it"
            kill -KILL "$pid"
        fi
    fi
    if pid=$(instance_server_pid); then
        kill -INT "$pid"
        instance_await_end "$pid" 30 || kill -QUIT "$pid"
    fi
    rm -f "$demo_pid_file" "$demo_port_file" "$demo_build_file"
}
