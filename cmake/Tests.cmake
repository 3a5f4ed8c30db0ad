# How the tests of a program are run: each by itself, so that a failure names its test. Under the sanitizers a start
# costs more than most tests, so there a program runs in a few shares.
include(GoogleTest)

function(discover_tests target)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "SHARES;LABELS;TIMEOUT" "ENVIRONMENT")
    # Tests are compiled more often than they run.
    target_compile_options(${target} PRIVATE -O0)
    set(properties)
    foreach(property LABELS TIMEOUT ENVIRONMENT)
        if(test_${property})
            list(APPEND properties ${property} ${test_${property}})
        endif()
    endforeach()
    if(NOT SCRUTINEER_SANITIZE OR NOT test_SHARES)
        gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST PROPERTIES ${properties})
        return()
    endif()
    math(EXPR last "${test_SHARES} - 1")
    foreach(share RANGE ${last})
        add_test(NAME ${target}.${share} COMMAND ${target} --gtest_brief=1)
        set_tests_properties(${target}.${share} PROPERTIES ${properties}
            ENVIRONMENT "GTEST_TOTAL_SHARDS=${test_SHARES};GTEST_SHARD_INDEX=${share};${test_ENVIRONMENT}")
    endforeach()
endfunction()
