# Compiler flags and the three functions with which every target of the project is declared.
include_directories(${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
add_compile_options(-Wall -Wextra -Wno-unused-parameter -fno-exceptions)
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  add_compile_options(-Wno-ambiguous-reversed-operator)
endif()
if(LLAMA_SANITIZE)
  add_compile_options(-fsanitize=${LLAMA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  # libMLIR and libLLVM are built without RTTI for some classes: vptr checks would need it.
  add_compile_options(-fno-sanitize=vptr)
  add_link_options(-fsanitize=${LLAMA_SANITIZE})
endif()

find_program(LLAMA_CCACHE ccache)
if(LLAMA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Relative paths below the sources: all build folders, a wheel's too, share
  # what one of them has compiled.
  set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${LLAMA_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()
find_program(LLAMA_LLD NAMES ld.lld-22 ld.lld)
if(LLAMA_LLD AND CMAKE_CXX_COMPILER_ID MATCHES Clang)
  add_link_options(--ld-path=${LLAMA_LLD})
endif()

# llama_add_library(NAME sources... [LINK libs...] [DEPENDS targets...]): a static library over the shared libMLIR.
function(llama_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} MLIR LLVM)
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# llama_add_tool(NAME sources... [LINK libs...]): an executable in build/bin.
function(llama_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} MLIR LLVM)
endfunction()

# llama_add_passes(TARGET stage): tablegens Passes.td of this folder, group Llama<stage>.
function(llama_add_passes target stage)
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name Llama${stage})
  add_public_tablegen_target(${target})
endfunction()
