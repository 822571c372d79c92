#pragma once

#include "http/loop.h"
#include "http/server.h"

namespace Connector::Http {

struct IoThread::Private
{
    // One thread runs it; others only post.
    boost::asio::io_context context{1};
    boost::asio::executor_work_guard<Executor> work{context.get_executor()};
    std::shared_ptr<Loop> loop = std::make_shared<Loop>(context);
    std::thread thread;
};

} // namespace Connector::Http
