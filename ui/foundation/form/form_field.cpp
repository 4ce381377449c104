// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/form/form_field.h"

#include "foundation/editors/lines_editor.h"
#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QLabel>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

void setInk(QLabel *label, const char *ink)
{
    if (label->property("ink").toString() == QLatin1StringView(ink))
        return;
    label->setProperty("ink", ink);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

bool isList(const door::FieldInfo &info)
{
    return !info.fields.empty() || info.type.startsWith("list of "_L1);
}

} // namespace

FormField::FormField(const door::FieldInfo &info, const EditorPlace &place, const QStringList &rareColumns, QWidget *parent)
    : QWidget(parent), m_info(info), m_below(new QLabel(this))
{
    const auto title = fieldTitle(info.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (isList(info))
        m_editor = m_lines = new LinesEditor(info, place, rareColumns, this);
    else
        m_editor = makeEditor(info, place, this);
    const bool namesItself = m_editor->kind() == Kind::YesNo && m_editor->focusProxy() && m_editor->focusProxy()->inherits("QCheckBox");
    if (!m_lines) {
        auto *label = new QLabel(this);
        const auto mark = u" <span style=\"color:%1\">*</span>"_s.arg(Theme::of().color(Ink::Accent).name());
        label->setTextFormat(Qt::RichText);
        label->setText(namesItself ? QString() : title.toHtmlEscaped() + (info.required ? mark : QString()));
        label->setMinimumHeight(QFontMetrics(Theme::of().font(Type::Small)).height());
        label->setProperty("type", "small");
        label->setProperty("ink", "muted");
        label->setBuddy(m_editor);
        layout->addWidget(label);
    }
    layout->addWidget(m_editor, m_lines ? 1 : 0);
    if (m_lines)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_below->setProperty("type", "small");
    m_below->setWordWrap(true);
    m_below->setText(hint());
    m_below->setProperty("ink", "muted");
    m_below->setMinimumHeight(QFontMetrics(Theme::of().font(Type::Small)).height() + 2);
    m_below->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_below);
    setObjectName(info.name);
    m_editor->setToolTip(catalogueText(info.meaning));
    auto *inner = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    inner->setObjectName(info.name + u"Editor"_s);
    inner->setAccessibleName(info.required ? tr("%1, required").arg(title) : title);
    inner->setAccessibleDescription(catalogueText(info.meaning));
}

bool FormField::isWide() const
{
    return m_lines || m_editor->focusProxy()->inherits("QPlainTextEdit");
}

/// What it means, where that says more than its title does.
QString FormField::hint() const
{
    if (m_lines)
        return {};
    static const QRegularExpression article(u"^(The|Its|Der|Die|Das|Ihre?|Seine?) "_s, QRegularExpression::CaseInsensitiveOption);
    const auto meaning = catalogueText(m_info.meaning);
    return QString(meaning).remove(article).compare(fieldTitle(m_info.name), Qt::CaseInsensitive) == 0 || meaning.size() < 6 ? QString() : meaning;
}

bool FormField::showProblem(const QString &path, const QString &words)
{
    if (!m_editor->showProblem(path, words))
        return false;
    if (m_firstWrong.isNull())
        m_firstWrong = path.isNull() ? u""_s : path;
    auto line = words;
    if (m_lines && !path.isEmpty()) {
        const auto index = m_lines->model()->indexOf(path);
        const auto column = m_lines->model()->columns()[size_t(index.column())].title;
        line = tr("Line %1, %2: %3").arg(index.row() + 1).arg(column.toLower(), words);
    }
    m_words.append(line);
    constexpr qsizetype most = 3;
    auto told = m_words.mid(0, most);
    if (m_words.size() > most)
        told.append(tr("And %n more.", nullptr, int(m_words.size() - most)));
    m_below->setText(told.join(u'\n'));
    setInk(m_below, "bad");
    m_editor->setWrong(!m_lines);
    return true;
}

void FormField::clearProblems()
{
    if (m_firstWrong.isNull())
        return;
    m_firstWrong = QString();
    m_words.clear();
    m_editor->clearProblems();
    m_editor->setWrong(false);
    m_below->setText(hint());
    setInk(m_below, "muted");
}

QString FormField::words() const
{
    return m_words.join(u'\n');
}

void FormField::goToFirstWrong()
{
    m_editor->goTo(m_firstWrong);
}

} // namespace millrace::ui
