// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/office/office.h"

namespace millrace::ui {

/// Looks after the document that a form is about, and tells what was done to it since the form was opened.
class FormWatch final : public QObject
{
    Q_OBJECT
public:
    FormWatch(std::shared_ptr<Office> office, QObject *parent);
    void watch(const QString &document);

Q_SIGNALS:
    void changed(const QString &document, const QString &event, const QString &person);

private:
    void look();

    std::shared_ptr<Office> m_office;
    QString m_document;
    qint64 m_newest = 0; ///< The event that was the last one; 0 until it is known.
    int m_asked = 0;
};

} // namespace millrace::ui
