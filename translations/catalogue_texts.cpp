// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/house.h"

#include <cstdio>

using namespace millrace;

namespace {

using Texts = std::set<QString>;

void collect(Texts &texts, const std::vector<door::FieldInfo> &fields)
{
    for (const auto &field : fields) {
        texts.insert(field.meaning);
        if (!field.type.contains(u'|'))
            texts.insert(field.type); // What is wanted where something else was sent.
        collect(texts, field.fields);
    }
}

Texts ofCatalogue()
{
    Texts texts;
    for (const auto &[name, command] : house::catalogue().commands()) {
        texts.insert(command->info().spec.summary);
        collect(texts, command->info().fields);
        collect(texts, command->info().receipt);
    }
    for (const auto &[name, query] : house::catalogue().queries()) {
        texts.insert(query->info().spec.summary);
        collect(texts, query->info().parameters);
        collect(texts, query->info().columns);
    }
    texts.erase(QString());
    return texts;
}

} // namespace

/// Writes the summaries and meanings of both catalogues as lupdate reads texts. Core says them and marks nothing.
int main()
{
    for (auto text : ofCatalogue())
        std::printf("QT_TRANSLATE_NOOP(\"catalogue\", \"%s\");\n", qUtf8Printable(text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""))));
    return 0;
}
