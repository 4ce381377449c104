// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/editors/lookup.h"
#include "foundation/form/form_hints.h"
#include "foundation/form/form_start.h"
#include "foundation/screen/screen.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace millrace::ui {

class Banner;
class FormField;
class FormWatch;
class PreviewPanel;

/// The form of any command, made of what the catalogue says of its fields. While somebody types, what can be said of it is
/// said at the fields that were left; what was typed is never lost, whatever the world does.
class CommandForm final : public QWidget
{
    Q_OBJECT
public:
    CommandForm(Surroundings surroundings, const QString &command, const QJsonObject &prefill, QWidget *parent = nullptr);
    ~CommandForm() override;

    QJsonObject fields() const;
    FormField *field(const QString &name) const;
    Banner *banner() const { return m_banner; }
    bool isDirty() const; ///< Something was typed.
    bool isReady() const { return m_isReady; } ///< What it begins with is there.
    bool isSending() const { return m_isSending; }

    /// Another way to send, and what the button for it says.
    using Sender = std::function<Answer<door::Outcome>(const Draft &)>;
    void setSender(const QString &title, Sender sender);
    /// Above the fields.
    void addAbove(QWidget *widget);
    bool isPreviewing() const;

    void send();
    void togglePreview();
    void cancel();

Q_SIGNALS:
    void ready();
    void accepted(const millrace::door::Outcome &outcome);
    void waiting(const millrace::door::Outcome &outcome); ///< For a second person.
    void answered();                                      ///< Whatever came back.
    void cancelled();
    void previewToggled(bool shown);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QJsonObject &prefill);
    void addField(const door::FieldInfo &info, class FieldColumns *columns);
    void buildButtons(QVBoxLayout *layout);
    void fill(const QJsonObject &prefill);
    void readStart(const QJsonObject &known);
    void take(const FormStart &start);
    void edited(FormField *field);
    void recognised(const FormField *field, const Match &match);
    bool isAboutDocument(const door::FieldInfo &field) const;
    void tellChange(const QString &document, const QString &event, const QString &person);
    void check();
    void showProblems(const door::Problems &problems);
    void showWhole(const door::Problems &problems);
    void goToFirstWrong();
    Draft draft() const;
    void sendDraft();
    void receive(const door::Outcome &outcome);
    void ask(const door::Problems &questions);
    void setSending(bool sending);
    void refreshPreview();

    Surroundings m_surroundings;
    const door::CommandInfo &m_info;
    FormHints m_hints;
    Banner *m_banner;
    FormWatch *m_watch;
    QScrollArea *m_area;
    QVBoxLayout *m_body = nullptr;
    std::vector<FormField *> m_fields; ///< As they stand below each other.
    QJsonObject m_hidden;              ///< Sent, and not shown.
    QJsonObject m_initial;
    QJsonObject m_offered; ///< What the document or partner that was named brought along.
    QPushButton *m_likely = nullptr;
    QPushButton *m_previewButton = nullptr;
    PreviewPanel *m_preview = nullptr;
    QString m_title;
    Sender m_sender;

    CommandId m_id;
    QStringList m_accepted;
    Draft m_sent;
    bool m_isFaulted = false; ///< The world kept the last sending from being answered.
    bool m_isReady = false;
    bool m_isSending = false;
    bool m_isTried = false;
    bool m_isDone = false;
    bool m_isDropping = false; ///< Cancelled once, with something typed.
    QString m_startedFrom; ///< The document whose lines are offered.
    int m_checked = 0;
    QTimer m_checkSoon;
    QTimer m_previewSoon;
};

} // namespace millrace::ui
