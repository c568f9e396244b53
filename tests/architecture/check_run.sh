#!/usr/bin/env bash
# The first ./run installs what is missing, and says what and why, and has the program described and built; the second one
# asks the build whether something changed, and opens the program: nothing is installed or described anew, and nothing is
# said. Help is told before anything is built. In a folder of its own, with tools that only note what they were told.
#   check_run.sh <the project> <a folder for it>
set -u -o pipefail
project=$1
scratch=$2
faults=0

# tool NAME < WHAT IT DOES: it is found before the one of the machine.
tool() {
    printf '#!/usr/bin/env bash\n%s\n' "$(cat)" >"$scratch/tools/$1"
    chmod +x "$scratch/tools/$1"
}

# expect WHICH CALLS SAID WORD...: what ./run with these words has the tools do, one a line, and what it says last.
expect() {
    local which=$1 wanted=$2 words=$3 said
    : >"$scratch/calls"
    said=$(cd "$scratch/project" && NOTES=$scratch/calls PATH=$scratch/tools:$PATH ./run "${@:4}" 2>&1)
    if [[ $said != $words || $(<"$scratch/calls") != "$wanted" ]]; then
        printf '%s\n' "The $which ./run ${*:4} says:" "$said" "and calls:" "$(<"$scratch/calls")" >&2
        faults=1
    fi
}

rm -rf "$scratch"
mkdir -p "$scratch/tools" "$scratch/project/app/packaging"
cp "$project/run" "$scratch/project/"
cp "$project/app/packaging/prepare.sh" "$scratch/project/app/packaging/"
tool dpkg-query <<'END'
for name in "${@:4}"; do
    [[ $name == @(cmake|libicu-dev) && ! -e $NOTES.installed ]] || printf 'installed %s\n' "$name"
done
END
tool apt-get <<'END'
printf 'apt-get %s\n' "$*" >>"$NOTES"
case $* in
update*) touch "$NOTES.lists" ;;
*--simulate*) [[ -e $NOTES.lists ]] ;; # a fresh machine does not know the packages yet
*) touch "$NOTES.installed" ;;
esac
END
# Whoever is not root is asked for it by sudo.
tool sudo <<'END'
exec "$@"
END
tool cmake <<'END'
printf 'cmake %s\n' "$*" >>"$NOTES"
mkdir -p build/release/app
if [[ $1 == --preset ]]; then
    touch build/release/build.ninja
else
    printf '%s\n' '#!/usr/bin/env bash' 'echo "the program: $*"' >build/release/app/tablee
    chmod +x build/release/app/tablee
fi
END

built='cmake --build --preset release --target tablee'
expect unbuilt '' 'Installs what is missing*./run --help*Once it is built*' --help
expect first "apt-get install --simulate --quiet --no-install-recommends cmake libicu-dev
apt-get update --quiet
apt-get install --yes --quiet --no-install-recommends cmake libicu-dev
cmake --preset release -DBUILD_TESTING=OFF
$built" 'Installing 2 Debian packages that Tablée needs:
  cmake                   describes the build
  libicu-dev              names that sort and match in every language
*the program: --version' --version
expect second "$built" 'the program: --version' --version
expect built '' 'Installs what is missing*the program: --help --language fr' --help --language fr
exit "$faults"
