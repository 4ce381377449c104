// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "door/decision.h"
#include "door/gather.h"
#include "door/json.h"

namespace millrace::door {

/// A field as the catalogue shows it.
struct FieldInfo
{
    QString name;
    QString type;
    QString meaning;
    bool required = true;
    std::vector<FieldInfo> fields; ///< Of a list's lines.
    QString naming;                ///< Where it is a code, or a list of codes: what turns them into ids and back.
};

/// What a command says of itself; the rest of the catalogue's entry comes from its types.
struct CommandSpec
{
    QString name;  ///< "production.ReportCompletion"
    int version = 1;
    QString event; ///< "production.completion_reported"
    QString summary;
    QString example; ///< JSON that works on the demo company.
    bool byProgramsOnly = false; ///< Not offered on screens and not granted to people by "room.*".
    bool reversible = true;      ///< Whether mirroring its posted rows takes back all that it did.
};

struct CommandInfo
{
    CommandSpec spec;
    std::vector<FieldInfo> fields;
    QStringList rejections; ///< In order of precedence.
    QStringList questions;
    std::vector<FieldInfo> receipt;
};

/// A command with its fields, whatever its type.
using AnyFields = std::shared_ptr<const void>;

/// One entry of the command catalogue.
class CommandType
{
public:
    virtual ~CommandType() = default;
    virtual const CommandInfo &info() const = 0;
    const QString &name() const { return info().spec.name; }

    virtual AnyFields read(const QJsonObject &json, JsonReader &reader) const = 0;
    virtual QJsonObject write(const AnyFields &fields) const = 0;
    virtual Problems check(const AnyFields &fields) const = 0;
    /// Gathers and decides. Runs inside the door's transaction.
    virtual Decision decide(const AnyFields &fields, Gather &gather, const Work &work) const = 0;
};

namespace detail {

template<typename T>
struct Naming
{
    static QString of() { return {}; }
};
template<typename E>
struct Naming<Id<E>>
{
    static QString of() { return QString::fromLatin1(E::naming); }
};
template<typename T>
struct Naming<std::optional<T>> : Naming<T>
{
};
template<typename T>
struct Naming<std::vector<T>> : Naming<T>
{
};
template<typename T>
QString namingOf()
{
    return Naming<T>::of();
}

template<store::Described S>
std::vector<FieldInfo> describe()
{
    std::vector<FieldInfo> out;
    store::forEachField<S>([&](const auto &f, int) {
        using T = typename std::remove_cvref_t<decltype(f)>::Type;
        FieldInfo info{QString::fromLatin1(f.name), Json<T>::typeName(), QString::fromUtf8(f.meaning), !f.mayBeLeftOut && !isOptional<T>, {}, namingOf<T>()};
        if constexpr (isList<T>) {
            if constexpr (store::Described<typename T::value_type>)
                info.fields = describe<typename T::value_type>();
        }
        out.push_back(std::move(info));
    });
    return out;
}

template<typename E>
QStringList enumerators()
{
    QStringList out;
    for (int i = 0; i < store::enumCount<E>(); ++i)
        out.append(QString(store::enumText(static_cast<E>(i))));
    return out;
}

template<typename C>
CommandInfo infoOf()
{
    CommandInfo info{C::spec(), describe<C>(), enumerators<typename C::Rejection>(), {}, describe<typename C::Receipt>()};
    if constexpr (requires { typename C::Question; })
        info.questions = enumerators<typename C::Question>();
    return info;
}

} // namespace detail

/// The catalogue's entry of a command that is written as a struct with fields(), spec(), Rejection and Receipt, and
/// three functions: check and decide are pure, gather reads.
template<typename C, typename Facts>
class CommandOf final : public CommandType
{
public:
    using Check = void (*)(const C &, Checks &);
    using GatherFacts = Facts (*)(const C &, Gather &);
    using Decide = Decision (*)(const C &, const Facts &, const Work &);

    CommandOf(Check check, GatherFacts gather, Decide decide) : m_check(check), m_gather(gather), m_decide(decide) {}

    const CommandInfo &info() const override
    {
        static const CommandInfo info = detail::infoOf<C>();
        return info;
    }
    AnyFields read(const QJsonObject &json, JsonReader &reader) const override
    {
        auto fields = std::make_shared<C>();
        readJson(json, *fields, reader);
        return fields;
    }
    QJsonObject write(const AnyFields &fields) const override { return toJson(of(fields)); }
    Problems check(const AnyFields &fields) const override
    {
        Checks checks;
        m_check(of(fields), checks);
        return checks.problems();
    }
    Decision decide(const AnyFields &fields, Gather &gather, const Work &work) const override
    {
        const Facts facts = m_gather(of(fields), gather);
        return m_decide(of(fields), facts, work);
    }

private:
    static const C &of(const AnyFields &fields) { return *static_cast<const C *>(fields.get()); }

    Check m_check;
    GatherFacts m_gather;
    Decide m_decide;
};

/// A command ready to submit.
struct Command
{
    const CommandType *type = nullptr;
    AnyFields fields;

    template<typename C>
    static Command of(C command)
    {
        return {&C::type(), std::make_shared<const C>(std::move(command))};
    }
};

} // namespace millrace::door
