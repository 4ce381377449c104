// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/record/parameter_bar.h"

#include "foundation/editors/code_picker.h"
#include "foundation/record/flow_layout.h"
#include "foundation/theme/theme.h"
#include "values/column.h"
#include "house/house.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

/// Which query lists what a parameter may be, where they are few enough to choose from.
QString lookupOf(const door::FieldInfo &field)
{
    static const std::map<QString, QString> lookups{
        {u"ledger/entity"_s, u"ledger.entities"_s}, {u"ledger/plant"_s, u"ledger.plants"_s}, {u"masterdata/category"_s, u"masterdata.categories"_s}};
    const auto found = lookups.find(field.naming);
    return found == lookups.end() ? QString() : found->second;
}

QDate defaultDay(const QString &name)
{
    const auto today = QDate::currentDate();
    const auto day = name == "firstDay"_L1 || name == "from"_L1 || name == "otherFirstDay"_L1 ? QDate(today.year(), 1, 1) : today;
    return name.startsWith("other"_L1) ? day.addYears(-1) : day;
}

} // namespace

ParameterBar::ParameterBar(const Surroundings &surroundings, const QString &query, const QStringList &names, const QJsonObject &given, QWidget *parent)
    : QWidget(parent), m_surroundings(surroundings), m_query(query), m_values(given)
{
    const auto &theme = Theme::of();
    new FlowLayout(this, theme.px(space::inside));
    const auto &fields = house::catalogue().query(query)->info().parameters;
    for (const auto &field : fields) {
        if (field.required)
            m_required.append(field.name);
    }
    for (const auto &name : names) {
        const auto found = std::ranges::find(fields, name, &door::FieldInfo::name);
        if (found == fields.end() || given.contains(name))
            continue;
        const auto &field = *found;
        m_empty = false;
        const auto kind = kindOf(field);
        auto *label = new QLabel(fieldTitle(field.name), this);
        label->setProperty("ink", u"muted"_s);
        if (kind == Kind::Day) {
            auto *edit = new QDateEdit(defaultDay(field.name), this);
            edit->setCalendarPopup(true);
            edit->setMinimumWidth(theme.px(136));
            edit->setObjectName(field.name);
            edit->setAccessibleName(label->text());
            m_values[field.name] = edit->date().toString(Qt::ISODate);
            connect(edit, &QDateEdit::dateChanged, this, [this, name = field.name](QDate day) {
                m_values[name] = day.toString(Qt::ISODate);
                Q_EMIT changed();
            });
            place(label, edit);
        } else if (kind == Kind::Choice) {
            auto *choice = new QComboBox(this);
            choice->setObjectName(field.name);
            choice->setAccessibleName(label->text());
            if (!field.required)
                choice->addItem(tr("all"));
            for (const auto &value : field.type.split(u'|'))
                choice->addItem(choiceTitle(value), value);
            connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, name = field.name] {
                const auto value = choice->currentData().toString();
                value.isEmpty() ? m_values.remove(name) : void(m_values[name] = value);
                Q_EMIT changed();
            });
            if (field.required)
                m_values[field.name] = choice->currentData().toString();
            place(label, choice);
        } else if (const auto lookup = lookupOf(field); !lookup.isEmpty()) {
            addChoice(label, field.name, lookup, field.required);
        } else if (kind == Kind::Code || kind == Kind::Text) {
            addText(label, field);
        } else {
            delete label;
        }
    }
}

void ParameterBar::place(QLabel *label, QWidget *editor)
{
    auto *pair = new QWidget(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::of().px(space::inside));
    line->addWidget(label);
    line->addWidget(editor);
    layout()->addWidget(pair);
}

/// Asked again when the person is done with it: with every letter, every letter would be a question.
void ParameterBar::addText(QLabel *label, const door::FieldInfo &field)
{
    const auto take = [this, name = field.name](const QJsonValue &value) {
        const QJsonValue before = m_values.value(name);
        value.isUndefined() || value.toVariant().toString().isEmpty() ? m_values.remove(name) : void(m_values[name] = value);
        if (m_values.value(name) != before)
            Q_EMIT changed();
    };
    QLineEdit *edit = nullptr;
    if (field.naming.isEmpty()) {
        edit = new QLineEdit(this);
        connect(edit, &QLineEdit::editingFinished, this, [edit, take] { take(edit->text().trimmed()); });
    } else {
        auto *picker = new CodePicker(m_surroundings.office, field, m_query, [this](const QString &name) { return m_values.value(name); }, this);
        connect(picker, &QLineEdit::editingFinished, this, [picker, take] { take(picker->value()); });
        connect(picker, &CodePicker::recognised, this, [picker, take] { take(picker->value()); });
        edit = picker;
    }
    edit->setObjectName(field.name);
    edit->setAccessibleName(fieldTitle(field.name));
    edit->setPlaceholderText(tr("all"));
    edit->setMaximumWidth(Theme::of().px(150));
    place(label, edit);
}

void ParameterBar::addChoice(QLabel *label, const QString &name, const QString &lookup, bool required)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(fieldTitle(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (!required)
        choice->addItem(tr("all"));
    place(label, choice);
    const auto columns = columnsOf(house::catalogue().query(lookup)->info());
    const auto place = [&](const QString &column) {
        const auto found = std::ranges::find(columns, column, &Column::name);
        return found == columns.end() ? 0 : found->place;
    };
    m_surroundings.office->ask({lookup, {}, {{}, 200}}).then(this, [choice, code = place(u"code"_s), title = place(u"name"_s)](const Rows &rows) {
        for (const auto &row : rows.rows)
            choice->addItem(row[code].toString() + u"  "_s + row[title].toString(), row[code].toString());
    });
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, name] {
        const auto value = choice->currentData().toString();
        value.isEmpty() ? m_values.remove(name) : void(m_values[name] = value);
        Q_EMIT changed();
    });
}

QJsonObject ParameterBar::values() const { return m_values; }

bool ParameterBar::isComplete() const
{
    return std::ranges::all_of(m_required, [this](const QString &name) { return m_values.contains(name); });
}

} // namespace millrace::ui
