# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Turns the demo company's tables into one source file: the text of each, under its name.
# String literals are cut into pieces, because compilers limit their length.
set(source "#include <string>\n#include <utility>\n#include <vector>\nnamespace millrace::house::demo {\nstd::vector<std::pair<std::string, std::string>> tableFiles();\nstd::vector<std::pair<std::string, std::string>> tableFiles()\n{\n    return {\n")
foreach(path IN LISTS FILES)
    file(READ ${path} text ENCODING UTF-8)
    get_filename_component(name ${path} NAME_WE)
    string(LENGTH "${text}" length)
    string(APPEND source "        {\"${name}\", std::string()")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 6000 piece)
        string(APPEND source " + std::string(R\"~table~(${piece})~table~\")")
        math(EXPR at "${at} + 6000")
    endwhile()
    string(APPEND source "},\n")
endforeach()
string(APPEND source "    };\n}\n}\n")
file(WRITE ${OUTPUT} "${source}")
