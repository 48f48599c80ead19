# Compiler flags and the functions with which every target of the project is declared and installed.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
# add_mlir_doc writes below MLIR_BINARY_DIR.
set(MLIR_BINARY_DIR ${CMAKE_BINARY_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)

# TableGen looks where the folder says; C++ looks where a target says.
include_directories(${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})

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

# Where the package's configuration goes, and the headers, which keep the folders that includes name.
set(LLAMA_INSTALL_CMAKEDIR ${CMAKE_INSTALL_LIBDIR}/cmake/LlamaMLIR)
set(LLAMA_INSTALL_INCLUDEDIR ${CMAKE_INSTALL_INCLUDEDIR}/llama-mlir)

# llama_install_target(NAME [EXPORT_AS as]): `cmake --install` installs the target. A library is also exported, as
# LlamaMLIR::as (without EXPORT_AS: its name without the prefix Llama).
function(llama_install_target name)
  cmake_parse_arguments(ARG "" "EXPORT_AS" "" ${ARGN})
  set_target_properties(${name} PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}"
                                           INSTALL_RPATH_USE_LINK_PATH ON)
  get_target_property(type ${name} TYPE)
  if(type STREQUAL EXECUTABLE OR type STREQUAL MODULE_LIBRARY)
    install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
    return()
  endif()
  if(NOT ARG_EXPORT_AS)
    string(REGEX REPLACE "^Llama" "" ARG_EXPORT_AS ${name})
  endif()
  set_target_properties(${name} PROPERTIES EXPORT_NAME ${ARG_EXPORT_AS})
  add_library(LlamaMLIR::${ARG_EXPORT_AS} ALIAS ${name})
  install(TARGETS ${name} EXPORT LlamaMLIRTargets)
endfunction()

# llama_install_headers(NAME): the headers of the library's folder, .td files and what is generated from them.
function(llama_install_headers name)
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
                                            $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}>
                                            $<INSTALL_INTERFACE:${LLAMA_INSTALL_INCLUDEDIR}>)
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/ DESTINATION ${LLAMA_INSTALL_INCLUDEDIR}/${folder}
          FILES_MATCHING PATTERN "*.h" PATTERN "*.td")
  install(DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/ DESTINATION ${LLAMA_INSTALL_INCLUDEDIR}/${folder}
          FILES_MATCHING PATTERN "*.h.inc" PATTERN "*.cpp.inc" PATTERN CMakeFiles EXCLUDE)
endfunction()

# llama_add_library(NAME sources... [WITHOUT_MLIR] [EXPORT_AS as] [LINK libs...] [LINK_PRIVATE libs...]
# [DEPENDS targets...]): a static library over the shared libMLIR, installed.
function(llama_add_library name)
  cmake_parse_arguments(ARG "WITHOUT_MLIR" "EXPORT_AS" "LINK;LINK_PRIVATE;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_compile_features(${name} PUBLIC cxx_std_17)
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_LINK_PRIVATE})
  if(NOT ARG_WITHOUT_MLIR)
    target_link_libraries(${name} PUBLIC LlamaMLIR::MLIR)
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  llama_install_target(${name} EXPORT_AS ${ARG_EXPORT_AS})
  llama_install_headers(${name})
endfunction()

# llama_add_tool(NAME sources... [LINK libs...]): an executable in build/bin.
function(llama_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} LlamaMLIR::MLIR)
  llama_install_target(${name})
endfunction()

# llama_add_plugin(NAME sources... [LINK libs...]): build/lib/NAME.so, which a stock MLIR tool loads.
function(llama_add_plugin name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES PREFIX "")
  target_link_libraries(${name} PRIVATE ${ARG_LINK} LlamaMLIR::MLIR)
  llama_install_target(${name})
endfunction()

# llama_add_passes(TARGET stage): tablegens Passes.td of this folder, group Llama<stage>.
function(llama_add_passes target stage)
  set(LLVM_TARGET_DEFINITIONS Passes.td)
  mlir_tablegen(Passes.h.inc -gen-pass-decls -name Llama${stage})
  add_public_tablegen_target(${target})
endfunction()

# llama_install_package(): what find_package(LlamaMLIR CONFIG) reads, for all libraries declared before.
function(llama_install_package)
  install(EXPORT LlamaMLIRTargets NAMESPACE LlamaMLIR:: DESTINATION ${LLAMA_INSTALL_CMAKEDIR})
  configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/LlamaMLIRConfig.cmake.in
                                ${PROJECT_BINARY_DIR}/cmake/LlamaMLIRConfig.cmake
                                INSTALL_DESTINATION ${LLAMA_INSTALL_CMAKEDIR}
                                PATH_VARS LLAMA_INSTALL_INCLUDEDIR)
  write_basic_package_version_file(${PROJECT_BINARY_DIR}/cmake/LlamaMLIRConfigVersion.cmake
                                   COMPATIBILITY SameMinorVersion)
  install(FILES ${PROJECT_BINARY_DIR}/cmake/LlamaMLIRConfig.cmake
                ${PROJECT_BINARY_DIR}/cmake/LlamaMLIRConfigVersion.cmake
                ${PROJECT_SOURCE_DIR}/cmake/FindLlamaMLIRToolchain.cmake
          DESTINATION ${LLAMA_INSTALL_CMAKEDIR})
endfunction()
