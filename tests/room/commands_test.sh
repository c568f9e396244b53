#!/usr/bin/env bash
# The commands that need no display, as a cron job or a container runs them: with no display, no home of a session and no
# folder for its sockets. Nothing but what is theirs stands on stderr.
#   commands_test.sh <the program> <a community> <a folder for it>
set -u -o pipefail
program=$1
community=$2
scratch=$3
faults=0

rm -rf "$scratch"
mkdir -p "$scratch/home"
cp "$community" "$scratch/circle.tablee"
printf 'Nom;Statut\nAna Roy;Valid\nBen Li;Cancelled\n' >"$scratch/list.csv"
cd "$scratch" || exit 1

# expect ANSWER STDERR WORD...: what the program answers and says on stderr.
expect() {
    local answer=$1 wanted=$2 said
    shift 2
    said=$(env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_RUNTIME_DIR -u QT_QPA_PLATFORM HOME="$scratch/home" \
        "$program" "$@" --language en 2>&1 >/dev/null)
    local given=$?
    if ((given != answer)) || [[ $said != "$wanted" ]]; then
        printf '%s\n' "tablee $* answers $given and says:" "$said" >&2
        faults=1
    fi
}

expect 0 '' --help
expect 0 '' check circle.tablee
expect 0 'Row 3, Ben Li: cancelled.' import circle.tablee list.csv
expect 0 '' export circle.tablee members.csv
expect 0 '' report circle.tablee --format pdf --output report.pdf
expect 1 'tablee: none.tablee: There is nothing at this place.' check none.tablee
exit "$faults"
