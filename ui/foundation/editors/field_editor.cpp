// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/editors/field_editor.h"

#include "foundation/theme/theme.h"
#include "words/titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

class TypedField final : public FieldEditor
{
public:
    TypedField(Kind kind, bool isSecret, QWidget *parent) : FieldEditor(parent), m_edit(new TypedEdit(kind, this))
    {
        if (isSecret)
            m_edit->setEchoMode(QLineEdit::Password);
        hold(m_edit);
        connect(m_edit, &TypedEdit::changed, this, &FieldEditor::edited);
    }
    QJsonValue value() const override { return m_edit->echoMode() == QLineEdit::Password && !m_edit->text().isEmpty() ? QJsonValue(m_edit->text()) : m_edit->value(); }
    void setValue(const QJsonValue &value) override { m_edit->setValue(value); }
    void setImpliedUnit(const QString &unit, bool isSent) override { m_edit->setImpliedUnit(unit, isSent); }
    Kind kind() const override { return m_edit->kind(); }

private:
    TypedEdit *m_edit;
};

class MultiLineField final : public FieldEditor
{
public:
    explicit MultiLineField(QWidget *parent) : FieldEditor(parent), m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 3 + 18);
        hold(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    QJsonValue value() const override
    {
        const auto text = m_edit->toPlainText().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override { m_edit->setPlainText(value.toString()); }
    Kind kind() const override { return Kind::Text; }

private:
    QPlainTextEdit *m_edit;
};

/// Scrolling a form must not change what a box says.
class QuietBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            event->ignore(); // It is the form's.
        else
            QComboBox::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        const auto &theme = Theme::of();
        const int size = theme.px(space::iconSmall);
        QPainter painter(this);
        painter.drawPixmap(width() - size - theme.px(6), (height() - size) / 2, theme.pixmap(u"chevron_down"_s, Ink::Muted, space::iconSmall));
    }
};

/// A box whose frame is seen on every surface.
class TickBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;
    QSize sizeHint() const override { return {QCheckBox::sizeHint().width(), Theme::of().px(space::row)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of();
        const int size = theme.px(space::iconSmall);
        const QRectF box(0.5, (height() - size) / 2 + 0.5, size - 1, size - 1);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.color(isChecked() || hasFocus() ? Ink::Accent : Ink::Muted));
        painter.setBrush(theme.color(isChecked() ? Ink::Accent : Ink::Surface));
        painter.drawRoundedRect(box, 3, 3);
        if (isChecked())
            painter.drawPixmap(int(box.left()), int(box.top()), theme.pixmap(u"check"_s, Ink::OnAccent, space::iconSmall));
        painter.setPen(theme.color(Ink::Text));
        const auto place = rect().adjusted(size + theme.px(space::inside), 0, 0, 0);
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), text());
        if (hasFocus()) {
            painter.setPen(theme.color(Ink::Accent));
            const int below = (height() + fontMetrics().height()) / 2;
            painter.drawLine(place.left(), below, place.left() + fontMetrics().horizontalAdvance(text()), below);
        }
    }
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

/// A choice; an optional one may be left out.
class ChoiceField final : public FieldEditor
{
public:
    ChoiceField(Kind kind, QWidget *parent) : FieldEditor(parent), m_kind(kind), m_box(new QuietBox(this))
    {
        m_box->addItem(QString(), QVariant());
        hold(m_box);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    }
    void offer(const QString &title, const QJsonValue &value) { m_box->addItem(title, value.toVariant()); }
    QJsonValue value() const override
    {
        const auto chosen = m_box->currentData();
        return chosen.isValid() ? QJsonValue::fromVariant(chosen) : QJsonValue(QJsonValue::Undefined);
    }
    void setValue(const QJsonValue &value) override { m_box->setCurrentIndex(std::max(0, m_box->findData(value.toVariant()))); }
    Kind kind() const override { return m_kind; }

private:
    Kind m_kind;
    QComboBox *m_box;
};

/// A check box is sent once it was set, or touched.
class YesNoField final : public FieldEditor
{
public:
    YesNoField(const door::FieldInfo &field, QWidget *parent) : FieldEditor(parent), m_box(new TickBox(fieldTitle(field.name), this)), m_isGiven(field.required)
    {
        hold(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_isGiven = true;
            Q_EMIT edited();
        });
    }
    QJsonValue value() const override { return m_isGiven ? QJsonValue(m_box->isChecked()) : QJsonValue(QJsonValue::Undefined); }
    void setValue(const QJsonValue &value) override
    {
        m_isGiven = m_isGiven || value.isBool();
        m_box->setChecked(value.toBool());
    }
    Kind kind() const override { return Kind::YesNo; }

private:
    QCheckBox *m_box;
    bool m_isGiven;
};

class CodeField final : public FieldEditor
{
public:
    CodeField(const door::FieldInfo &field, const EditorPlace &place, QWidget *parent)
        : FieldEditor(parent), m_picker(new CodePicker(place.office, field, place.command, place.sibling, this))
    {
        hold(m_picker);
        connect(m_picker, &CodePicker::changed, this, &FieldEditor::edited);
        connect(m_picker, &CodePicker::recognised, this, &FieldEditor::recognised);
        connect(m_picker, &CodePicker::entered, this, [this] { focusNextChild(); });
    }
    QJsonValue value() const override { return m_picker->value(); }
    void setValue(const QJsonValue &value) override { m_picker->setValue(value); }
    Kind kind() const override { return Kind::Code; }

private:
    CodePicker *m_picker;
};

FieldEditor *choiceEditor(const door::FieldInfo &field, QWidget *parent)
{
    auto *editor = new ChoiceField(Kind::Choice, parent);
    for (const auto &choice : field.type.split(u'|'))
        editor->offer(choiceTitle(choice), choice);
    return editor;
}

/// Where leaving out means something else than no, a check box would lie.
FieldEditor *yesNoEditor(const door::FieldInfo &field, const EditorPlace &place, QWidget *parent)
{
    const bool mayStay = !field.required && (place.command.section(u'.', 1).startsWith(u"Change") || field.name == u"active" || field.name == u"granted");
    if (!mayStay)
        return new YesNoField(field, parent);
    auto *editor = new ChoiceField(Kind::YesNo, parent);
    editor->offer(yesWord(), true);
    editor->offer(noWord(), false);
    return editor;
}

} // namespace

void FieldEditor::hold(QWidget *inner)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    setFocusProxy(inner);
    inner->installEventFilter(this);
    m_inner = inner;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inner && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::setWrong(bool wrong)
{
    if (!m_inner || m_inner->property("wrong").toBool() == wrong)
        return;
    m_inner->setProperty("wrong", wrong);
    m_inner->style()->unpolish(m_inner);
    m_inner->style()->polish(m_inner);
}

FieldEditor *makeEditor(const door::FieldInfo &field, const EditorPlace &place, QWidget *parent)
{
    const auto kind = kindOf(field);
    if (kind == Kind::Choice)
        return choiceEditor(field, parent);
    if (kind == Kind::YesNo)
        return yesNoEditor(field, place, parent);
    if (kind == Kind::Code || (kind == Kind::Text && lookupFor(field, place.command)))
        return new CodeField(field, place, parent);
    if (kind == Kind::Text && place.isMultiLine)
        return new MultiLineField(parent);
    return new TypedField(kind, field.type.startsWith("secret"_L1), parent);
}

} // namespace millrace::ui
