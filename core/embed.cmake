# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ source that holds each of FILES as bytes, found by its file name.
set(arrays "")
set(table "")
set(count 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char data${count}[] = {${bytes}0};\n")
  string(APPEND table "    {\"${name}\", data${count}, sizeof data${count} - 1},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUT} "#include \"core/base/resource.h\"\nnamespace {\n${arrays}}\nconst std::vector<cx::EmbeddedFile>& cx::embeddedFiles() {\n  static const std::vector<EmbeddedFile> files{\n${table}  };\n  return files;\n}\n")
