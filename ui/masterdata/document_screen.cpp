// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masterdata/document_screen.h"

#include "foundation/record/record_screen.h"
#include "words/titles.h"

#include <QBoxLayout>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace millrace::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("millrace::ui", text); }

/// What follows from a document of a kind.
std::vector<Action> actionsOf(const QString &kind)
{
    if (kind == "receipt"_L1)
        return {{u"purchasing.ReturnToSupplier"_s, take(u"receipt"_s, u"number"_s), {}, {}}};
    if (kind == "supplier_invoice"_L1)
        return {{u"ledger.MakePayment"_s, take(u"partner"_s, u"partner"_s), {}, {}}, {u"purchasing.EnterSupplierCredit"_s, take(u"invoice"_s, u"number"_s), {}, {}}};
    if (kind == "shipment"_L1)
        return {{u"sales.InvoiceShipment"_s, take(u"shipment"_s, u"number"_s), {}, {u"posted"_s}}, {u"sales.ReceiveReturn"_s, take(u"shipment"_s, u"number"_s), {}, {}}};
    if (kind == "customer_invoice"_L1)
        return {{u"ledger.ReceivePayment"_s, take(u"partner"_s, u"partner"_s), {}, {}}, {u"sales.CreditInvoice"_s, take(u"invoice"_s, u"number"_s), {}, {}}};
    return {};
}

RecordSpec specOf(const QString &kind)
{
    return {kind, choiceTitle(kind), u"page"_s, u"masterdata.documents_by_number"_s, u"number"_s, {}, {u"kind"_s},
            {{tr("Stock moves"), u"inventory.moves_of_document"_s, u"document"_s, {u"pool"_s, u"sequence"_s, u"document"_s}, tr("It has moved no goods."), {}, {}},
             {tr("Journals"), u"ledger.journals"_s, u"document"_s, {}, tr("It has posted nothing."), {}, {}}},
            u"masterdata.document_history"_s, u"document"_s, actionsOf(kind)};
}

class DocumentScreen final : public Screen, public HasSubject
{
public:
    DocumentScreen(const Surroundings &surroundings, const QString &number, QWidget *parent) : Screen(parent), m_number(number)
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        surroundings.office->ask({u"masterdata.documents_by_number"_s, {{u"number"_s, number}}, {{}, 1}}).then(this, [this, surroundings](const Rows &rows) {
            const auto kind = rows.rows.empty() ? u"document"_s : rows.rows.front()[0].toString();
            const auto *record = Screens::all().record(kind);
            const auto *screen = record ? Screens::all().find(record->screen) : nullptr;
            m_inner = screen ? screen->make(surroundings, {{record->parameter, m_number}}, this)
                             : new RecordScreen(specOf(kind), surroundings, {{u"number"_s, m_number}}, this);
            layout()->addWidget(m_inner);
            if (hasFocus())
                m_inner->setFocus();
            Q_EMIT titleChanged();
        });
    }
    QString title() const override { return m_number; }
    QString icon() const override { return m_inner ? m_inner->icon() : u"page"_s; }
    Subject subject() const override
    {
        const auto *inner = dynamic_cast<const HasSubject *>(m_inner);
        return inner ? inner->subject() : Subject();
    }
    bool isReady() const override { return m_inner && m_inner->isReady(); }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        Screen::focusInEvent(event);
        if (m_inner)
            m_inner->setFocus();
    }

private:
    QString m_number;
    Screen *m_inner = nullptr;
};

} // namespace

void addDocumentScreen(Screens &screens)
{
    screens.addRecord(u"document"_s, u"record.document"_s, u"document"_s);
    screens.add({u"record.document"_s, {}, tr("Document"), u"page"_s, u"masterdata.documents_by_number"_s,
                 [](const Surroundings &surroundings, const QJsonObject &parameters, QWidget *parent) -> Screen * {
        return new DocumentScreen(surroundings, parameters[u"document"_s].toString(), parent);
    }});
}

} // namespace millrace::ui
