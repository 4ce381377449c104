# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Turns the .sql files of a room into one source file: the text of each, under its path from core/.
# String literals are cut into pieces, because compilers limit their length.
set(source "#include <utility>\n#include <vector>\n#include <string>\nnamespace millrace::${ROOM} {\nstd::vector<std::pair<std::string, std::string>> sqlFiles();\nstd::vector<std::pair<std::string, std::string>> sqlFiles()\n{\n    return {\n")
foreach(path IN LISTS FILES)
    file(READ ${path} text)
    file(RELATIVE_PATH relative ${ROOT} ${path})
    string(LENGTH "${text}" length)
    string(APPEND source "        {\"${relative}\", std::string()")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 8000 piece)
        string(APPEND source " + std::string(R\"~sql~(${piece})~sql~\")")
        math(EXPR at "${at} + 8000")
    endwhile()
    string(APPEND source "},\n")
endforeach()
string(APPEND source "    };\n}\n}\n")
file(WRITE ${OUTPUT} "${source}")
