#include "base/logcategories.h"

Q_LOGGING_CATEGORY(lcApplication, "connector.application", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAudit, "connector.audit", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBroker, "connector.broker", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEndpoint, "connector.endpoint", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "connector.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIdentity, "connector.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "connector.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "connector.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "connector.vault", QtInfoMsg)
