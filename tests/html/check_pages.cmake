# Has the checkers read the pages, or says why they cannot.
#   cmake -D HERE=<this folder> -D PAGES=<the pages> [-D FAULTS=ON] -P check_pages.cmake
cmake_minimum_required(VERSION 3.25)

# Looked for now: it may have been installed since the build was configured.
find_program(NODE node)
if(NOT NODE)
    message(FATAL_ERROR "There is no Node on this machine, so the pages were not checked. ./check installs it.")
endif()
file(READ ${HERE}/package-lock.json wanted)
set(installed "")
if(EXISTS ${HERE}/node_modules/installed-lock.json)
    file(READ ${HERE}/node_modules/installed-lock.json installed)
endif()
if(NOT installed STREQUAL wanted)
    message(FATAL_ERROR "The checkers of pages are not installed as package-lock.json names them, so the pages were not "
        "checked. ./check fetches them from npm; it said so if npm could not be reached.")
endif()
set(way "")
if(FAULTS)
    set(way --faults)
endif()
execute_process(COMMAND ${NODE} ${HERE}/check_pages.mjs ${way} ${PAGES} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "The pages are not as they should be.")
endif()
