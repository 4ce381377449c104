// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "door/codes.h"

#include "store/reader.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace millrace::door {

namespace {

struct CodeRow
{
    std::int64_t id = 0;
    QString code;
    static constexpr auto fields() { return std::tuple(store::field("id", &CodeRow::id), store::field("code", &CodeRow::code)); }
};

/// The statement that a naming asks codes with, kept for the life of the program.
const store::Statement &codesStatement(const QString &naming)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<store::Statement>> known;
    std::scoped_lock lock(mutex);
    auto &slot = known[naming];
    if (!slot)
        slot = std::make_unique<store::Statement>((naming + u"_codes"_s).toLatin1().constData());
    return *slot;
}

} // namespace

void Codes::want(const QString &naming, std::int64_t id)
{
    if (!naming.isEmpty() && id > 0 && !m_known.contains({naming, id}))
        m_wanted[naming].insert(id);
}

void Codes::ask(store::Connection &connection)
{
    store::Reader reader(connection);
    for (const auto &[naming, ids] : m_wanted) {
        if (!store::statements::names().contains(naming + u"_codes"_s))
            continue;
        const std::vector<std::int64_t> list(ids.begin(), ids.end());
        for (const auto &row : reader.all<CodeRow>(codesStatement(naming), {{"ids", list}}))
            know(naming, row.id, row.code);
    }
    m_wanted.clear();
}

QString Codes::of(const QString &naming, std::int64_t id) const
{
    const auto found = m_known.find({naming, id});
    return found == m_known.end() ? QString::number(id) : found->second;
}

void Codes::wantValue(const FieldInfo &field, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const auto element : value.toArray())
            element.isObject() ? want(field.fields, element.toObject()) : wantValue(field, element);
    } else if (value.isDouble()) {
        want(field.naming, value.toInteger());
    }
}

QJsonValue Codes::valueOf(const FieldInfo &field, const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray out;
        for (const auto element : value.toArray())
            out.append(element.isObject() ? QJsonValue(in(field.fields, element.toObject())) : valueOf(field, element));
        return out;
    }
    if (value.isDouble() && m_known.contains({field.naming, value.toInteger()}))
        return of(field.naming, value.toInteger());
    return value;
}

void Codes::want(const std::vector<FieldInfo> &fields, const QJsonObject &json)
{
    for (const auto &field : fields)
        wantValue(field, json.value(field.name));
}

QJsonObject Codes::in(const std::vector<FieldInfo> &fields, QJsonObject json) const
{
    for (const auto &field : fields) {
        if (auto at = json.find(field.name); at != json.end())
            *at = valueOf(field, *at);
    }
    return json;
}

void Codes::want(const std::vector<FieldInfo> &fields, const QJsonArray &cells)
{
    for (qsizetype i = 0; i < cells.size() && size_t(i) < fields.size(); ++i)
        wantValue(fields[size_t(i)], cells[i]);
}

QJsonArray Codes::in(const std::vector<FieldInfo> &fields, QJsonArray cells) const
{
    for (qsizetype i = 0; i < cells.size() && size_t(i) < fields.size(); ++i)
        cells[i] = valueOf(fields[size_t(i)], cells[i]);
    return cells;
}

} // namespace millrace::door
