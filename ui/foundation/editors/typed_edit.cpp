// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/typed_edit.h"

#include "foundation/editors/typed.h"
#include "foundation/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace millrace::ui {

/// A cell that is copied from a spreadsheet ends with a line, and a column is many of them: one line is made of it.
SuffixEdit::SuffixEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QRegularExpression breaks(u"\\s*[\\r\\n\\t\\x{2028}]+\\s*"_s);
        if (text.contains(breaks))
            setText(QString(text).replace(breaks, u" "_s).trimmed());
    });
}

void SuffixEdit::setSuffix(const QString &suffix)
{
    if (suffix == m_suffix)
        return;
    m_suffix = suffix;
    makeRoom();
    update();
}

void SuffixEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

/// What is typed keeps at least half of the line.
void SuffixEdit::makeRoom()
{
    const int wanted = m_suffix.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_suffix) + Theme::of().px(space::inside);
    setTextMargins(0, 0, std::min(wanted, width() / 2), 0);
}

void SuffixEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_suffix.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const auto inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int room = textMargins().right();
    const QRect place(inside.right() - room + 1, inside.top(), room, inside.height());
    QPainter painter(this);
    painter.setPen(Theme::of().color(Ink::Muted));
    painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), fontMetrics().elidedText(m_suffix, Qt::ElideRight, room));
}

TypedEdit::TypedEdit(Kind kind, QWidget *parent) : SuffixEdit(parent), m_kind(kind)
{
    if (kind == Kind::Day) {
        auto *calendar = addAction(Theme::of().icon(u"calendar"_s), QLineEdit::TrailingPosition);
        calendar->setToolTip(tr("Choose a day (F4)"));
        connect(calendar, &QAction::triggered, this, &TypedEdit::openCalendar);
    }
    connect(this, &QLineEdit::textEdited, this, &TypedEdit::changed);
    connect(this, &QLineEdit::editingFinished, this, &TypedEdit::writeOut);
}

QJsonValue TypedEdit::value() const
{
    const auto given = typed(text(), m_kind, today());
    if ((m_kind != Kind::Quantity && m_kind != Kind::Money) || given.isUndefined() || !typedFigure(given.toString()))
        return given;
    if (!m_unit.isEmpty())
        return given.toString() + u' ' + m_unit;
    return m_impliedIsSent && !m_implied.isEmpty() ? given.toString() + u' ' + m_implied : given;
}

void TypedEdit::setValue(const QJsonValue &value)
{
    m_unit.clear();
    setText(asTyped(value, m_kind));
    writeOut();
    setCursorPosition(0);
}

void TypedEdit::setImpliedUnit(const QString &unit, bool isSent)
{
    m_implied = unit;
    m_impliedIsSent = isSent;
    showUnit();
}

void TypedEdit::showUnit()
{
    if (m_kind == Kind::Quantity || m_kind == Kind::Money || m_kind == Kind::Rate)
        setSuffix(m_unit.isEmpty() ? m_implied : m_unit);
}

void TypedEdit::writeOut()
{
    const auto given = typed(text(), m_kind, today());
    if (given.isUndefined()) {
        m_unit.clear();
    } else if (m_kind == Kind::Quantity || m_kind == Kind::Money) {
        const auto parts = measured(given.toString());
        if (const auto figure = typedFigure(measured(text()).figure)) {
            if (!parts.unit.isEmpty())
                m_unit = parts.unit;
            setText(asTyped(*figure, m_kind));
        }
    } else if (m_kind != Kind::Text && m_kind != Kind::Code) {
        setText(asTyped(given, m_kind));
    }
    showUnit();
}

void TypedEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Day && (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void TypedEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("card", true);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setSelectedDate(typedDay(text(), today()).value_or(today()));
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate day) {
        setValue(day.toString(Qt::ISODate));
        popup->close();
        Q_EMIT changed();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace millrace::ui
