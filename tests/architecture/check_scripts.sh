#!/usr/bin/env bash
# Reads the scripts of the project as bash does, and the lists of packages as ./run and ./check do.
#   check_scripts.sh <the project>
set -u -o pipefail
cd "$1" || exit 1
faults=0

fault() {
    printf '%s\n' "$*" >&2
    faults=1
}

for script in run check .ci/run app/packaging/prepare.sh; do
    bash -n "$script" || fault "$script: bash cannot read it"
done
((faults)) && exit 1

# shellcheck source=/dev/null
source app/packaging/prepare.sh
declare -A least=([packages_to_build]=10 [packages_to_test]=10 [packages_to_check_pages]=2 [packages_to_check_lists]=1)
mapfile -t lists < <(sed -n "s/^\(packages_[a-z_]*\)='$/\1/p" app/packaging/prepare.sh)
((${#lists[@]} == ${#least[@]})) || fault "prepare.sh: ${#lists[@]} lists of packages, and ${#least[@]} are known here"
for list in "${lists[@]}"; do
    names=0
    while read -r name purpose; do
        [[ -z $name ]] && continue
        [[ $name =~ ^[a-z0-9][a-z0-9.+-]+$ && -n $purpose ]] || fault "prepare.sh: '$name $purpose' is no package and what it is for"
        ((++names))
    done <<<"${!list}"
    ((names >= ${least[$list]:-1})) || fault "prepare.sh: $list, of $names packages, is not whole"
done

# Whoever calls ./check wrongly, or asks, is told each of its options.
for asked in --bogus --help; do
    said=$(./check "$asked" 2>&1)
    answer=$?
    [[ $asked == --help ]] && wanted=0 || wanted=2
    ((answer == wanted)) || fault "./check $asked answers $answer"
    for option in './check  ' './check --all' './check --help'; do
        grep -q "^  $option.* [a-z]" <<<"$said" || fault "./check $asked does not tell $option"
    done
done
exit "$faults"
