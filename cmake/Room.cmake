# room(NAME SRC a.c b.c [DEPS other rooms] [LIBS outside libraries])
#
# One static library per folder, target room_NAME. DEPS are linked publicly (their headers show through),
# LIBS privately. Sources are listed, not globbed.

add_library(build_flags INTERFACE)
target_include_directories(build_flags INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/include")
target_compile_definitions(build_flags INTERFACE _GNU_SOURCE ATR_VERSION="${PROJECT_VERSION}")
target_compile_options(build_flags INTERFACE
  -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wwrite-strings
  -Wformat=2 -Wvla -Wundef -fno-common -fstack-protector-strong)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  # -O2 and asserts on: an assert is about our own mistakes, and a release that goes on after one is worse.
  set(CMAKE_C_FLAGS_RELEASE "-O2 -g1")
  target_compile_definitions(build_flags INTERFACE _FORTIFY_SOURCE=2)
endif()

set(ATR_SANITIZE "" CACHE STRING "value of -fsanitize= for everything of ours")
option(ATR_LIBFUZZER "build the fuzz targets with libFuzzer (clang)" OFF)
if(ATR_SANITIZE)
  add_compile_options(-fsanitize=${ATR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ATR_SANITIZE})
endif()
if(ATR_LIBFUZZER)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

function(room name)
  cmake_parse_arguments(R "" "" "SRC;DEPS;LIBS" ${ARGN})
  add_library(room_${name} STATIC ${R_SRC})
  target_link_libraries(room_${name} PRIVATE build_flags ${R_LIBS})
  foreach(dep ${R_DEPS})
    target_link_libraries(room_${name} PUBLIC room_${dep})
  endforeach()
endfunction()
