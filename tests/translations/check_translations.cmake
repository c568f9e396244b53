# Fails when a catalogue is behind the sources, unfinished or badly set.
#   cmake -D LUPDATE=... -D PYTHON=... -D ROOT=<the project> -D SCRATCH=<a folder of our own> -P check_translations.cmake
cmake_minimum_required(VERSION 3.25)

# What the target update_translations would do, done to a copy.
function(check_up_to_date catalogue)
    file(COPY ${ROOT}/translations/${catalogue} DESTINATION ${SCRATCH})
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${ROOT}/core ${ROOT}/ui ${ROOT}/app ${ARGN}
                -ts ${SCRATCH}/${catalogue}
        COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${ROOT}/translations/${catalogue} ours)
    file(READ ${SCRATCH}/${catalogue} updated)
    if(NOT ours STREQUAL updated)
        execute_process(COMMAND diff -u ${ROOT}/translations/${catalogue} ${SCRATCH}/${catalogue})
        message(SEND_ERROR "translations/${catalogue} is behind the sources: build the target update_translations, then translate")
    endif()
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
check_up_to_date(tablee_fr.ts -target-language fr_FR)
check_up_to_date(tablee_en.ts -target-language en_GB -pluralonly)

execute_process(
    COMMAND ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/check_catalogue.py
            ${ROOT}/translations/tablee_fr.ts ${ROOT}/translations/tablee_en.ts
    RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(SEND_ERROR "the catalogues are not ready to be shown")
endif()
