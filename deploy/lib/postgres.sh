# shellcheck shell=bash
# Throw-away PostgreSQL clusters for the checks. Source it; it runs nothing.

# Prints the folder of the newest server's programs; fails when there is none of version 15 or newer.
postgres_binaries() {
    local folder found=''
    for folder in /usr/lib/postgresql/*/bin; do
        if [[ -x $folder/initdb ]]; then found+="$folder"$'\n'; fi
    done
    folder=$(printf '%s' "$found" | sort -V | tail -n 1)
    if [[ -z $folder ]]; then
        folder=$(command -v initdb) && folder=$(dirname "$folder") && [[ -x $folder/postgres ]] || return 1
    fi
    local -r major=$("$folder/postgres" --version | sed 's/.* \([0-9]*\)\..*/\1/')
    ((major >= 15)) || return 1
    printf '%s\n' "$folder"
}

# The account a server may run as: it refuses root.
postgres_account() {
    if ((EUID != 0)); then
        id -un
    elif getent passwd postgres >/dev/null; then
        echo postgres
    else
        echo nobody
    fi
}

# Runs a command as that account, with no other groups.
as_postgres() {
    if ((EUID == 0)); then
        local account
        account=$(postgres_account)
        # From a folder that everybody may enter: the checkout may be root's alone.
        (cd / && exec setpriv --reuid="$account" --regid="$(id -g "$account")" --clear-groups -- "$@")
    else
        "$@"
    fi
}

# Makes and starts a cluster in a new folder that only unix sockets lead to, and prints the folder.
# Its superuser is `postgres`; nothing of it survives a power cut, which a throw-away cluster need not.
cluster_start() {
    local folder binaries
    binaries=$(postgres_binaries)
    folder=$(mktemp -d /tmp/sach-pg-XXXXXX)
    if ((EUID == 0)); then chown "$(postgres_account)" "$folder"; fi
    as_postgres "$binaries/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >"$folder.log" 2>&1 ||
        { cat "$folder.log" >&2; return 1; }
    rm -f "$folder.log"
    as_postgres "$binaries/pg_ctl" start -w -D "$folder/data" -l "$folder/log" \
        -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off -c synchronous_commit=off" >/dev/null ||
        { cat "$folder/log" >&2; return 1; }
    printf '%s\n' "$folder"
}

# Stops the cluster in a folder and removes it.
cluster_stop() {
    local -r folder=$1
    local binaries
    binaries=$(postgres_binaries)
    as_postgres "$binaries/pg_ctl" stop -w -m immediate -D "$folder/data" >/dev/null 2>&1 || true
    rm -rf "$folder"
}
