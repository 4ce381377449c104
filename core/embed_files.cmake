# SPDX-FileCopyrightText: Millrace contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Turns FILES into one source file, OUTPUT: a FUNCTION in namespace millrace::NAMESPACE that returns the text of each, under
# its path from ROOT, or under its bare name. String literals are cut into pieces, because compilers limit their length.
set(type "std::vector<std::pair<std::string, std::string>>")
set(source "#include <string>\n#include <utility>\n#include <vector>\nnamespace millrace::${NAMESPACE} {\n${type} ${FUNCTION}();\n${type} ${FUNCTION}()\n{\n    return {\n")
foreach(path IN LISTS FILES)
    file(READ ${path} text ENCODING UTF-8)
    if(ROOT)
        file(RELATIVE_PATH name ${ROOT} ${path})
    else()
        get_filename_component(name ${path} NAME_WE)
    endif()
    string(LENGTH "${text}" length)
    string(APPEND source "        {\"${name}\", std::string()")
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 6000 piece)
        string(APPEND source " + std::string(R\"~text~(${piece})~text~\")")
        math(EXPR at "${at} + 6000")
    endwhile()
    string(APPEND source "},\n")
endforeach()
string(APPEND source "    };\n}\n}\n")
file(WRITE ${OUTPUT} "${source}")
