# Fails when a page sets a colour, a font size or a style sheet of its own: all looks come from ui/common.
#   cmake -D ROOT=<source directory> -P check_styles.cmake
cmake_minimum_required(VERSION 3.25)

set(own_looks "QColor *[({]|QColorConstants|Qt::(white|black|red|green|blue|gray|darkGray|lightGray|yellow|cyan|magenta)[^A-Za-z]|#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]|setStyleSheet|setPalette|setPointSize|setPixelSize")
# The audience screen fits its words to the projector, so it computes their size in pixels.
string(REPLACE "|setPixelSize" "" own_looks_of_audience "${own_looks}")

# Reads one text line by line and tells each line that matches; comments are allowed to speak of colours.
function(find_own_looks name text pattern faults)
    string(REPLACE ";" " " text "${text}")
    string(REPLACE "[" "(" text "${text}")
    string(REPLACE "]" ")" text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    set(found ${${faults}})
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        string(REGEX REPLACE "//.*$" "" code "${line}")
        if(code MATCHES "${pattern}")
            message(SEND_ERROR "${name}:${number}: ${CMAKE_MATCH_0} belongs into ui/common")
            math(EXPR found "${found} + 1")
        endif()
    endforeach()
    set(${faults} ${found} PARENT_SCOPE)
endfunction()

set(faults 0)
foreach(folder starting conducting reporting shell audience)
    set(pattern "${own_looks}")
    if(folder STREQUAL "audience")
        set(pattern "${own_looks_of_audience}")
    endif()
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/ui/${folder}/*.h ${ROOT}/ui/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(READ ${ROOT}/${file} text)
        find_own_looks(${file} "${text}" "${pattern}" faults)
    endforeach()
endforeach()
