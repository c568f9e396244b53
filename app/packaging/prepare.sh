# shellcheck shell=bash
# shellcheck disable=SC2034  # the lists are used by the scripts that source this
# What ./run and ./check do before they build: see that the machine has what Tablée is built from. It stands in app/packaging
# because the list of packages is the same one a Debian package of the program would name.

# Debian 12 and later, Ubuntu 24.04 and later: package, and what it is there for.
packages_to_build='
build-essential         the C++ compiler
cmake                   describes the build
ninja-build             runs the build
pkg-config              finds libraries
qt6-base-dev            windows, database, printing
qt6-base-dev-tools      the Qt code generators
qt6-svg-dev             icons and diagrams
qt6-multimedia-dev      the gong at the end of a step
qt6-tools-dev           the translation rules for CMake
qt6-tools-dev-tools     the translation tools
qt6-l10n-tools          compiles the catalogues
qt6-wayland             windows where there is no X display
qt6-translations-l10n   the French of the dialogs that Qt brings
libqt6sql6-sqlite       the database driver
libexpected-dev         results that may be errors
libqpdf-dev             language, title and outline of the printed report
libicu-dev              names that sort and match in every language
libgl-dev               asked for by Qt Gui
fonts-noto-color-emoji  names with emoji
fonts-droid-fallback    names in Chinese, Japanese and Korean
libxkbcommon-dev        asked for by Qt Gui
'
packages_to_test='
clang                   compiles what is sanitized in half the time
librapidcheck-dev       random evenings
libcadical-dev          proves what no plan can reach
xvfb                    a screen without a monitor
openbox                 a window manager for it
x11-xserver-utils       plugs and unplugs its monitors
x11-utils               asks whether the screen is there
xdotool                 presses keys
wmctrl                  sizes windows
xclip                   fills the clipboard
maim                    takes photographs
at-spi2-core            reads the windows as a screen reader does
python3-gi              drives the room test
dbus                    the private bus of the room test
python3-icalendar       reads the invitation back
poppler-utils           reads the printed report back
libfaketime             gives a running program another wall clock
'

# Node and npm are one package from some sources and two from Debian: the programs are looked for, not these.
packages_to_check_pages='
nodejs                  runs the checkers of the pages that are handed out
npm                     fetches them
'

# Large, and wanted by ./check --all alone.
packages_to_check_lists='
libreoffice-calc-nogui  reads the lists that are handed out back
'

say() { printf '%s\n' "$*"; }

# A container or a cron job may have no home; the compiler cache and Qt want one.
give_home() {
    if [[ -z ${HOME:-} ]]; then
        export HOME="$PWD/build/home"
        mkdir -p "$HOME"
    fi
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "This needs the rights of root, and there is no sudo here. As root, please run:" "  $*" >&2
        return 1
    fi
}

# Prints the names of the packages of a list that are not installed.
missing_of() {
    local -A installed=()
    local name state names
    mapfile -t names < <(awk 'NF { print $1 }' <<<"$1")
    while read -r state name; do
        [[ $state == installed ]] && installed[$name]=yes
    done < <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null)
    for name in "${names[@]}"; do
        [[ ${installed[$name]:-} ]] || printf '%s\n' "$name"
    done
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "$@"
}

# Not Debian: nothing is installed for anybody there, only named.
check_other_system() {
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null && continue
        say "This is not a Debian system, and '$tool' is missing. README.md names what to install on Ubuntu, macOS and" \
            "Windows; on another Linux, install what these Debian packages hold:" >&2
        awk 'NF' <<<"$1" >&2
        return 1
    done
}

# prepare_system LIST: installs what is missing of the list, telling what and why. Fails when it cannot.
prepare_system() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        check_other_system "$1"
        return
    fi
    local missing
    mapfile -t missing < <(missing_of "$1")
    ((${#missing[@]})) || return 0
    say "Installing ${#missing[@]} Debian packages that Tablée needs:"
    awk 'NR == FNR { missing[$1]; next } $1 in missing { print "  " $0 }' <(printf '%s\n' "${missing[@]}") <(say "$1")
    # The lists of a fresh machine are empty, and old lists name files that are gone: only then are they fetched.
    if ! apt-get install --simulate --quiet --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        as_root apt-get update --quiet || return
        apt_install "${missing[@]}"
        return
    fi
    apt_install "${missing[@]}" || { as_root apt-get update --quiet && apt_install "${missing[@]}"; }
}

# The checkers of pages, in the versions that tests/html/package-lock.json names; nothing when they are there. Fails when npm
# cannot be reached.
prepare_page_checks() {
    local folder=tests/html
    local installed=$folder/node_modules/installed-lock.json
    cmp --silent "$folder/package-lock.json" "$installed" && return
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        prepare_system "$packages_to_check_pages" || return
    fi
    say "Fetching the checkers of pages (html-validate, axe-core, jsdom) from npm"
    (cd "$folder" && npm ci) && cp "$folder/package-lock.json" "$installed"
}

# configure PRESET [OPTION...]: only the first time; afterwards ninja itself notices when the build description changed.
configure() {
    [[ -f build/$1/build.ninja ]] || cmake --preset "$@" || {
        rm -f "build/$1/build.ninja" # half a description is none
        return 1
    }
}
