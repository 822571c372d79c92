#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Connector::Test {

/// A file of app/ as the architecture tests see it.
struct SourceFile
{
    /// From app/ on: `http/server.h`; a file beside the rooms has no slash.
    QString path;
    QString text;

    QString room() const;
    /// What stands between the quotes of its includes.
    QStringList includes() const;
    /// The text with comments and the insides of string literals blanked; lines keep their number.
    QString code() const;
};

/// A room as its CMakeLists.txt declares it.
struct Room
{
    QString name;
    QStringList uses;
    /// The whole declaration file without its comments.
    QString declaration;
};

/// The sources and the declared rooms of app/. Rules are functions from it to a list of
/// complaints, so that each rule can be tried on a made-up tree too.
struct SourceTree
{
    QList<SourceFile> files;
    /// In the order of app/CMakeLists.txt; rooms that declare no library yet are left out.
    QList<Room> rooms;

    static SourceTree read(const QString &appFolder);

    /// Each room with everything it may include, itself among it.
    QHash<QString, QSet<QString>> reach() const;
};

Room parseRoom(const QString &declaration);

/// USES that name an unknown room or one that is built later, and includes outside the reach.
QStringList arrowsAgainstDirection(const SourceTree &tree);
/// Includes that leave the folder by `..` or name no file of app/.
QStringList unknownIncludes(const SourceTree &tree);
/// Units that no declaration names.
QStringList unlistedSources(const SourceTree &tree);

/// A word that code in app/ must not contain, and why.
struct ForbiddenWord
{
    QString pattern;
    QString why;
    /// Paths that start with one of these may.
    QStringList allowedIn = {};
};
QStringList forbiddenWords(const SourceTree &tree, const QList<ForbiddenWord> &words);

} // namespace Connector::Test
