#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Connector::Profiles {

/// Whom a login acts for: a TIN and, for a sole proprietor, the business registration number
/// (ROB). Both are stored as they are sent; profiles/inputrules.h decides what is valid.
struct Taxpayer
{
    QString tin;
    QString rob;

    bool isEmpty() const { return tin.isEmpty(); }
    /// `TIN` or `TIN:ROB`: the value of the onbehalfof header, a path segment and a JSON field.
    QString toString() const { return rob.isEmpty() ? tin : tin + u':' + rob; }

    friend bool operator==(const Taxpayer &, const Taxpayer &) = default;
    friend auto operator<=>(const Taxpayer &left, const Taxpayer &right)
    {
        return left.toString().compare(right.toString()) <=> 0;
    }
    friend size_t qHash(const Taxpayer &taxpayer, size_t seed = 0)
    {
        return qHashMulti(seed, taxpayer.tin, taxpayer.rob);
    }
};

/// A taxpayer of an intermediary connection with the name the owner gave it.
struct LabelledTaxpayer
{
    Taxpayer taxpayer;
    QString label;

    bool operator==(const LabelledTaxpayer &) const = default;
};

} // namespace Connector::Profiles
