<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bundle</name>
    <message>
        <source>The report holds versions, settings, the states of the logins, the audit and the log of the chosen time, without any secret or token.</source>
        <translation>报告包含版本、设置、登录状态以及所选时间的审计和日志，不含任何密钥或令牌。</translation>
    </message>
    <message>
        <source>TINs</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>TINs, names, paths and host names are replaced.</source>
        <translation>TIN、名称、路径和主机名均已替换。</translation>
    </message>
    <message>
        <source>Not replaced in it: %1.</source>
        <extracomment>%1 is a list such as &quot;TINs, names&quot;.</extracomment>
        <translation>其中未替换：%1。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AboutPage</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Independent software. It is not made, endorsed or supported by LHDN (HASiL), and MyInvois is a name of LHDN.</source>
        <translation>独立软件。并非由 LHDN (HASiL) 制作、认可或支持，MyInvois 是 LHDN 的名称。</translation>
    </message>
    <message>
        <source>When a login fails</source>
        <translation>登录失败时</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Logins&lt;/b&gt; and choose it: cause and fix stand below the table.</source>
        <translation>打开&lt;b&gt;登录&lt;/b&gt;并选择它：原因和处理方法显示在表格下方。</translation>
    </message>
    <message>
        <source>If MyInvois itself is at fault, its helpdesk is 03-8682 8000.</source>
        <translation>如果是 MyInvois 本身的问题，其服务热线为 03-8682 8000。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Made with Qt (LGPL 3), Boost (Boost Software License) and QtKeychain (BSD).</source>
        <translation>Apache License 2.0。使用 Qt (LGPL 3)、Boost (Boost Software License) 和 QtKeychain (BSD) 构建。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why?&lt;/b&gt; checks it step by step. Correct what it names, then press &lt;b&gt;Renew now&lt;/b&gt;.</source>
        <translation>&lt;b&gt;为什么？&lt;/b&gt;会逐步检查。更正其指出的问题，然后按&lt;b&gt;立即更新&lt;/b&gt;。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Activity</name>
    <message>
        <source>Token handed out</source>
        <translation>已发放令牌</translation>
    </message>
    <message>
        <source>Call passed on</source>
        <translation>已转发调用</translation>
    </message>
    <message>
        <source>No token to give</source>
        <translation>无令牌可发</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>续期失败</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续期</translation>
    </message>
    <message>
        <source>Credentials changed</source>
        <translation>凭证已更改</translation>
    </message>
    <message>
        <source>Package added</source>
        <translation>已添加软件</translation>
    </message>
    <message>
        <source>New secret for a package</source>
        <translation>软件的新密钥</translation>
    </message>
    <message>
        <source>Package revoked</source>
        <translation>软件已撤销</translation>
    </message>
    <message>
        <source>client ID or secret is wrong</source>
        <translation>客户端 ID 或密钥有误</translation>
    </message>
    <message>
        <source>the request is not complete</source>
        <translation>请求不完整</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Token given back</source>
        <translation>已交还令牌</translation>
    </message>
    <message>
        <source>Login examined</source>
        <translation>已检查登录</translation>
    </message>
    <message>
        <source>Package changed</source>
        <translation>软件已更改</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityController</name>
    <message>
        <source>Export the activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The file could not be written. Another folder may help.</source>
        <translation>无法写入文件。换一个文件夹也许可行。</translation>
    </message>
    <message>
        <source>The activity could not be read.</source>
        <translation>无法读取活动记录。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>正在写入 %1…</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityModel</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <extracomment>How many times tokens were handed out or calls passed on in the chosen time.</extracomment>
        <translation>
            <numerusform>发放 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what happens as it happens</source>
        <translation>实时显示发生的事</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>所有软件</translation>
    </message>
    <message>
        <source>All logins</source>
        <translation>所有登录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>导出为表格 (CSV)…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that matches.</source>
        <translation>这段时间内没有符合的记录。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter shows an entry in full.</source>
        <translation>按 Enter 显示完整记录。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::AddPackageDialog</name>
    <message>
        <source>Add a package</source>
        <translation>添加软件</translation>
    </message>
    <message>
        <source>Make credentials</source>
        <translation>生成凭证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example SQL Account, front office.</source>
        <translation>例如 SQL Account，前台。</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>可取得</translation>
    </message>
    <message>
        <source>It gets the tokens of MyInvois and calls MyInvois itself.</source>
        <translation>它取得 MyInvois 的令牌，并自行调用 MyInvois。</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois; it calls through the connector.</source>
        <translation>它看不到 MyInvois 的令牌；它经由连接器调用。</translation>
    </message>
    <message>
        <source>It never sees a token of MyInvois and can only read through the connector.</source>
        <translation>它看不到 MyInvois 的令牌，且只能经由连接器读取。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::BridgePage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>A login is sent</source>
        <translation>登录的发送方式</translation>
    </message>
    <message>
        <source>as a form (usual)</source>
        <translation>以表单发送（常用）</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>以 JSON 发送</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围 (scope)</translation>
    </message>
    <message>
        <source>Credentials from MyInvois Bridge</source>
        <translation>来自 MyInvois Bridge 的凭证</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ChartCard</name>
    <message>
        <source>No token was handed out in this time.</source>
        <translation>这段时间内未发放令牌。</translation>
    </message>
    <message>
        <source>Hand-outs per day</source>
        <translation>每天发放</translation>
    </message>
    <message>
        <source>Hand-outs per hour</source>
        <translation>每小时发放</translation>
    </message>
    <message>
        <source>Hand-outs per five minutes</source>
        <translation>每五分钟发放</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CompanyFilePage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User of the company file</source>
        <translation>公司文件的用户</translation>
    </message>
    <message>
        <source>Password of the user</source>
        <translation>该用户的密码</translation>
    </message>
    <message>
        <source>Address of AccountRight&apos;s API</source>
        <translation>AccountRight 的 API 地址</translation>
    </message>
    <message>
        <source>I know, and I trust this network</source>
        <translation>我知道，并且信任此网络</translation>
    </message>
    <message>
        <source>Your MYOB company file</source>
        <translation>您的 MYOB 公司文件</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CopyField</name>
    <message>
        <source>Copied</source>
        <extracomment>%1 is what is copied, for example &quot;Address for your accounting package&quot;.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CredentialsDialog</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::CredentialsPage</name>
    <message>
        <source>In Practice there is nothing to type but a name.</source>
        <translation>在练习环境中只需填写名称。</translation>
    </message>
    <message>
        <source>They go into the keychain of this computer and never come out again.</source>
        <translation>凭证存入本机的钥匙串，之后不会再取出。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>测试此登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What should happen</source>
        <translation>要演练的情况</translation>
    </message>
    <message>
        <source>Every failure here is played, none is real.</source>
        <translation>这里的故障都是模拟的，并非真实。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret 1</source>
        <translation>Client secret 1</translation>
    </message>
    <message>
        <source>Client secret 2 (recommended)</source>
        <translation>Client secret 2（建议）</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>密钥到期日</translation>
    </message>
    <message>
        <source>2027-12-31</source>
        <translation>2027-12-31</translation>
    </message>
    <message>
        <source>Credentials from MyInvois</source>
        <translation>来自 MyInvois 的凭证</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>How a date of this year is written, in the letters of QLocale: d, M or MMM.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written, in the letters of QLocale: d, M or MMM, yyyy.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DesktopWindow</name>
    <message>
        <source>Built without a keychain: Practice only</source>
        <translation>此版本不含钥匙串：仅限练习</translation>
    </message>
    <message>
        <source>%1 of %2 logins left this minute</source>
        <translation>本分钟还可登录 %1/%2 次</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Diagnosis</name>
    <message>
        <source>What was typed</source>
        <translation>输入的内容</translation>
    </message>
    <message>
        <source>has the right form</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the way to the service is known</source>
        <translation>已知到服务的路径</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>the name is found</source>
        <translation>已找到名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>the port answers</source>
        <translation>端口有应答</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>已取得令牌</translation>
    </message>
    <message>
        <source>Tried otherwise</source>
        <translation>换方式尝试</translation>
    </message>
    <message>
        <source>the result is part of the cause</source>
        <translation>结果已计入原因</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>令牌属于谁</translation>
    </message>
    <message>
        <source>the expected one</source>
        <translation>与预期相符</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>一次 API 调用</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>令牌被接受</translation>
    </message>
    <message>
        <source>TIN and number</source>
        <translation>TIN 与号码</translation>
    </message>
    <message>
        <source>the service knows them</source>
        <translation>服务认得它们</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>packages can reach it</source>
        <translation>软件可以访问</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>no package is refused</source>
        <translation>没有软件被拒绝</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>not needed or not reached</source>
        <translation>不需要或未执行</translation>
    </message>
    <message>
        <source>written, read and removed a test entry</source>
        <translation>已写入、读取并删除测试条目</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>not needed in Practice</source>
        <translation>练习中不需要</translation>
    </message>
    <message>
        <source>token received with client secret 2</source>
        <translation>已用客户端密钥 2 取得令牌</translation>
    </message>
    <message>
        <source>document types were listed</source>
        <translation>已列出文件类型</translation>
    </message>
    <message>
        <source>the company file opens</source>
        <translation>公司文件可打开</translation>
    </message>
    <message>
        <source>the service has no such call</source>
        <translation>服务没有此调用</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>answers, through the proxy as well</source>
        <translation>有应答，通过代理也有</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 已找到</translation>
    </message>
    <message>
        <source>port %1 of the proxy answers</source>
        <translation>代理的端口 %1 有应答</translation>
    </message>
    <message>
        <source>valid, issued by %1</source>
        <extracomment>Of a certificate. %1 is a name such as &quot;DigiCert Global Root G2&quot;.</extracomment>
        <translation>有效，由 %1 签发</translation>
    </message>
    <message>
        <source>issued to %1</source>
        <translation>颁发给 %1</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 有应答</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>%1; works without a taxpayer</source>
        <extracomment>%1 is &quot;refused: ...&quot; with the word of the service.</extracomment>
        <translation>%1；不带 TIN 则成功</translation>
    </message>
    <message>
        <source>%1 not found</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <extracomment>%1 is the TIN of a taxpayer.</extracomment>
        <translation>%1 的登录</translation>
    </message>
    <message>
        <source>Service, clock</source>
        <translation>服务与时钟</translation>
    </message>
    <message>
        <source>answers, clocks agree</source>
        <translation>有应答，时钟一致</translation>
    </message>
    <message>
        <source>answers, clocks %1 s apart</source>
        <extracomment>Of the service. %1 is a number of seconds.</extracomment>
        <translation>有应答，时钟相差 %1 秒</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>端口 %1 有应答</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>此处不需要</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <extracomment>%1 is an address of four numbers.</extracomment>
        <translation>%1，本机</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>clocks %1 s apart</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>时钟相差 %1 秒</translation>
    </message>
    <message>
        <source>issued to %1 instead of %2</source>
        <extracomment>Two TINs.</extracomment>
        <translation>颁发给 %1，而非 %2</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <extracomment>%1 is a number of HTTP, such as 401.</extracomment>
        <translation>被拒绝，状态 %1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisController</name>
    <message>
        <source>To learn: %1</source>
        <extracomment>%1 is a situation such as &quot;Only secret 2 works&quot;.</extracomment>
        <translation>学习：%1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this.</source>
        <translation>这里没有问题。</translation>
    </message>
    <message>
        <source>This login works: every check passed.</source>
        <translation>此登录正常：所有检查均通过。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be saved: %1.</source>
        <translation>无法保存报告：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 logins of that minute used</source>
        <translation>该分钟已用 %1/%2 次登录</translation>
    </message>
    <message>
        <source>The cause appears here once every check has ended.</source>
        <translation>所有检查结束后，原因显示在此处。</translation>
    </message>
    <message>
        <source>A check finds out where a login stops, why, and who can do something about it.</source>
        <translation>检查会找出登录停在哪里、原因是什么，以及谁可以处理。</translation>
    </message>
    <message>
        <source>One check after the other. That takes one login, seldom more.</source>
        <translation>逐项检查。通常需要一次登录，很少更多。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DiagnosisPage</name>
    <message>
        <source>Explain an answer</source>
        <translation>解释应答</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>登录帮助</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>返回检查</translation>
    </message>
    <message>
        <source>Paste what a package showed, and read what it means.</source>
        <translation>粘贴软件显示的内容，查看其含义。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Try these credentials once in %1</source>
        <extracomment>%1 is the name of an environment.</extracomment>
        <translation>在%1中试用一次这些凭据</translation>
    </message>
    <message>
        <source>Paste what the package showed: status, headers, body, in any order. Nothing is sent anywhere.</source>
        <translation>粘贴软件显示的内容：状态、标头、正文，顺序不限。不会向任何地方发送。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制给支持人员</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::DonePage</name>
    <message>
        <source>The login is stored and the package has its credentials.</source>
        <translation>登录已保存，软件也有了自己的凭证。</translation>
    </message>
    <message>
        <source>From now on the connector logs in when the package asks, renews the token before it ends, and says so when a person has to act.</source>
        <translation>从现在起，软件请求时连接器会登录，在令牌到期前更新，需要人工处理时会通知您。</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, so that packages go on getting tokens.</source>
        <translation>关闭窗口后图标仍留在托盘中，软件可继续取得令牌。</translation>
    </message>
    <message>
        <source>Leave the program running, minimised if you like: packages get tokens only while it runs.</source>
        <translation>请让程序保持运行，可以最小化：只有运行时软件才能取得令牌。</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>登录此电脑时自动启动</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Show my logins</source>
        <translation>显示我的登录</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Draft</name>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name of your own, shown wherever this login is named.</source>
        <translation>您自定的名称，凡提到此登录处都会显示。</translation>
    </message>
    <message>
        <source>This id belongs to Practice. Choose Practice in the first step.</source>
        <translation>此 ID 属于练习环境。请在第一步选择练习。</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>看起来正确。</translation>
    </message>
    <message>
        <source>Used when MyInvois refuses the first one. No call from your accountant.</source>
        <translation>当 MyInvois 拒绝第一个时使用，会计师不必打电话找您。</translation>
    </message>
    <message>
        <source>This is the same as secret 1. The portal shows two different ones.</source>
        <translation>这与密钥 1 相同。门户显示的是两个不同的密钥。</translation>
    </message>
    <message>
        <source>Chosen when the ERP was registered, as year-month-day. You are reminded 90, 30, 14, 7 and 1 days before.</source>
        <translation>注册 ERP 时选定，格式为 年-月-日。到期前 90、30、14、7 和 1 天会提醒您。</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days.</source>
        <extracomment>%1 is a date, %n a number of days.</extracomment>
        <translation>
            <numerusform>%1，还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>My company</source>
        <translation>我的公司</translation>
    </message>
    <message>
        <source>My firm</source>
        <translation>我的事务所</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>留空则使用常用地址。</translation>
    </message>
    <message>
        <source>Leave it empty for the usual ones.</source>
        <translation>留空则使用常用项。</translation>
    </message>
    <message>
        <source>Leave it empty for all that the credential allows.</source>
        <translation>留空则请求该凭证允许的全部权限。</translation>
    </message>
    <message>
        <source>Exactly as it is registered with the API key, up to the last slash.</source>
        <translation>须与 API 密钥登记的完全一致，包括最后的斜杠。</translation>
    </message>
    <message>
        <source>This decides which rights a sign-in can ask for.</source>
        <translation>这决定登入时可以请求哪些权限。</translation>
    </message>
    <message>
        <source>Usually the sign-in says it.</source>
        <translation>通常登入时会给出。</translation>
    </message>
    <message>
        <source>Leave it empty if AccountRight runs on this computer.</source>
        <translation>如果 AccountRight 在本机运行，请留空。</translation>
    </message>
    <message>
        <source>Only if the file is not linked to my.MYOB.</source>
        <translation>仅当文件未与 my.MYOB 关联时填写。</translation>
    </message>
    <message>
        <source>A user of the company file, usually Administrator.</source>
        <translation>公司文件的用户，通常是 Administrator。</translation>
    </message>
    <message>
        <source>May be empty, if the user has none.</source>
        <translation>如果该用户没有密码，可以留空。</translation>
    </message>
    <message>
        <source>This is another computer. Without encryption, everybody who can read this network can read the password.</source>
        <translation>这是另一台电脑。由于没有加密，能读取此网络的人都能读到密码。</translation>
    </message>
    <message>
        <source>MYOB takes https addresses, http addresses of this computer and http://desktop.</source>
        <translation>MYOB 接受 https 地址、本机的 http 地址以及 http://desktop。</translation>
    </message>
    <message>
        <source>%1, which is today.</source>
        <translation>%1，就是今天。</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more client can be added to %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1 已使用此 client ID，两者将共享它的登录次数限制。新客户可以改为添加到 %1。</translation>
    </message>
    <message>
        <source>%1 has this client ID already, and both would share its limit of logins. One more package can use %1 instead.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>%1 已使用此 client ID，两者将共享它的登录次数限制。另一个软件可以改为使用 %1。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::EditDialog</name>
    <message>
        <source>Says so when a token is for somebody else.</source>
        <translation>当令牌属于他人时提示。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>One per line: TIN, business number (ROB), name.</source>
        <translation>每行一个：TIN、商业注册号（ROB）、名称。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>密钥到期日</translation>
    </message>
    <message>
        <source>Expected TIN</source>
        <translation>预期的 TIN</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Empty, it removes the user and forgets the password.</source>
        <translation>留空则移除该用户，并删除其密码。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Environment</name>
    <message>
        <source>Production</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A login: its name and its environment.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::EnvironmentPage</name>
    <message>
        <source>Each has credentials of its own. They are never mixed.</source>
        <translation>各有各的凭证，绝不混用。</translation>
    </message>
    <message>
        <source>Try everything without credentials. Nothing leaves this computer.</source>
        <translation>无需凭证即可试用全部功能。数据不会离开本机。</translation>
    </message>
    <message>
        <source>LHDN&apos;s test system, with credentials made there. Invoices there are not real.</source>
        <translation>LHDN 的测试系统，使用在那里生成的凭证。其中的发票并非真实。</translation>
    </message>
    <message>
        <source>The real MyInvois. Invoices sent there count.</source>
        <translation>真实的 MyInvois。在此提交的发票具有效力。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other systems of a package</source>
        <translation>软件使用的其他系统</translation>
    </message>
    <message>
        <source>A package that sends through MyInvois Bridge logs in there.</source>
        <translation>通过 MyInvois Bridge 发送的软件在那里登录。</translation>
    </message>
    <message>
        <source>MYOB online</source>
        <translation>MYOB 在线版</translation>
    </message>
    <message>
        <source>A company file in the cloud. A person signs in once, in the browser.</source>
        <translation>云端的公司文件。由人在浏览器中登入一次。</translation>
    </message>
    <message>
        <source>MYOB company file</source>
        <translation>MYOB 公司文件</translation>
    </message>
    <message>
        <source>AccountRight on this computer or in this network, with user and password of the file.</source>
        <translation>本机或本网络中的 AccountRight，使用文件的用户和密码。</translation>
    </message>
    <message>
        <source>What do you want to log in to?</source>
        <translation>您要登录到哪里？</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ErrorGlance</name>
    <message>
        <source>Credentials refused</source>
        <translation>凭证被拒绝</translation>
    </message>
    <message>
        <source>Wrong environment</source>
        <translation>环境错误</translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>Secret replaced</source>
        <translation>密钥已更换</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>地址已更改</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已被封锁</translation>
    </message>
    <message>
        <source>Credentials revoked</source>
        <translation>凭证已撤销</translation>
    </message>
    <message>
        <source>Not appointed</source>
        <translation>未获委任</translation>
    </message>
    <message>
        <source>Business number missing</source>
        <translation>缺少商业注册号</translation>
    </message>
    <message>
        <source>Token of another TIN</source>
        <translation>令牌属于其他 TIN</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>Secret not in keychain</source>
        <translation>钥匙串中没有密钥</translation>
    </message>
    <message>
        <source>Connection intercepted</source>
        <translation>连接被拦截</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>the taxpayer must act</source>
        <translation>需由纳税人处理</translation>
    </message>
    <message>
        <source>enter the secret again</source>
        <translation>请重新输入密钥</translation>
    </message>
    <message>
        <source>look at the ERP entry in MyInvois</source>
        <translation>请查看 MyInvois 中的 ERP 条目</translation>
    </message>
    <message>
        <source>you must act</source>
        <translation>需由您处理</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>%1 is the name of a system, for example MyInvois.</extracomment>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>%1 is under maintenance</source>
        <translation>%1 正在维护</translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 要求等待</translation>
    </message>
    <message>
        <source>too many logins this minute</source>
        <translation>这一分钟内登录次数过多</translation>
    </message>
    <message>
        <source>this computer is offline</source>
        <translation>本机处于离线状态</translation>
    </message>
    <message>
        <source>the address is not found</source>
        <translation>找不到该地址</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>代理服务器拒绝</translation>
    </message>
    <message>
        <source>the network asks to sign in</source>
        <translation>网络要求登录</translation>
    </message>
    <message>
        <source>tries again by itself</source>
        <translation>将自动重试</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::FindingList</name>
    <message>
        <source>Most likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性较小</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>谁可以处理：%1</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::FooterBar</name>
    <message>
        <source>Independent software, not affiliated with LHDN</source>
        <translation>独立软件，与 LHDN 无关联</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Guide</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>A stand-in for MyInvois answers on this computer.</source>
        <translation>由本机上的 MyInvois 模拟服务应答。</translation>
    </message>
    <message>
        <source>Its credentials are published, so there is nothing to type.</source>
        <translation>它的凭证是公开的，因此无需输入。</translation>
    </message>
    <message>
        <source>Choose a failure to see what it looks like and how it is mended.</source>
        <translation>选择一种故障，看看它的表现和解决方法。</translation>
    </message>
    <message>
        <source>Real credentials are refused here, so none can be typed by mistake.</source>
        <translation>这里拒绝真实凭证，因此不会误输。</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to your &lt;b&gt;firm&lt;/b&gt;, not your own name</source>
        <translation>MyTax（%1）：切换到您的&lt;b&gt;事务所&lt;/b&gt;，而不是个人姓名</translation>
    </message>
    <message>
        <source>MyTax (%1): switch to the &lt;b&gt;company&lt;/b&gt;, not your own name</source>
        <translation>MyTax（%1）：切换到&lt;b&gt;公司&lt;/b&gt;，而不是个人姓名</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>在哪里找到它们</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile</source>
        <extracomment>The names of the menus are those of the portal.</extracomment>
        <translation>MyInvois → View Taxpayer Profile</translation>
    </message>
    <message>
        <source>Representatives → tab &lt;b&gt;ERP&lt;/b&gt; → Register ERP</source>
        <translation>Representatives → 标签 &lt;b&gt;ERP&lt;/b&gt; → Register ERP</translation>
    </message>
    <message>
        <source>Copy the three values; the portal shows them &lt;b&gt;once&lt;/b&gt;</source>
        <translation>复制这三个值；门户&lt;b&gt;只显示一次&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Use the keys of your own firm. Those of a client do not work here.</source>
        <translation>请使用您事务所自己的密钥。客户的密钥在此无效。</translation>
    </message>
    <message>
        <source>Keys made in the personal profile work only for the personal TIN. This is the most common mistake.</source>
        <translation>在个人档案中生成的密钥只对个人 TIN 有效。这是最常见的错误。</translation>
    </message>
    <message>
        <source>What each client has to do first</source>
        <translation>每位客户需要先做什么</translation>
    </message>
    <message>
        <source>MyInvois → View Taxpayer Profile → Representatives</source>
        <translation>MyInvois → View Taxpayer Profile → Representatives</translation>
    </message>
    <message>
        <source>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary, with the TIN, BRN and exact name of your firm</source>
        <translation>&lt;b&gt;Intermediaries&lt;/b&gt; → Add Intermediary，填写您事务所的 TIN、BRN 和准确名称</translation>
    </message>
    <message>
        <source>Switch on the permissions, at least &lt;b&gt;Document - Submit&lt;/b&gt;</source>
        <translation>开启权限，至少 &lt;b&gt;Document - Submit&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A sole proprietor (IG) needs the business number too: TIN:ROB.</source>
        <translation>独资业主（IG）还需要商业注册号：TIN:ROB。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Three clients, one has not appointed you</source>
        <translation>三位客户，其中一位尚未委任您</translation>
    </message>
    <message>
        <source>The secrets are refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Only secret 2 works</source>
        <translation>只有密钥 2 有效</translation>
    </message>
    <message>
        <source>LHDN has blocked the ERP system</source>
        <translation>LHDN 已封锁该 ERP 系统</translation>
    </message>
    <message>
        <source>Credentials of the other environment</source>
        <translation>属于另一环境的凭证</translation>
    </message>
    <message>
        <source>Refused without a word</source>
        <translation>无任何说明的拒绝</translation>
    </message>
    <message>
        <source>MyInvois is under maintenance</source>
        <translation>MyInvois 正在维护</translation>
    </message>
    <message>
        <source>Too many logins</source>
        <translation>登录次数过多</translation>
    </message>
    <message>
        <source>MyInvois answers slowly</source>
        <translation>MyInvois 响应缓慢</translation>
    </message>
    <message>
        <source>MyInvois does not answer</source>
        <translation>MyInvois 没有响应</translation>
    </message>
    <message>
        <source>The network asks to sign in first</source>
        <translation>网络要求先登录</translation>
    </message>
    <message>
        <source>The answer holds no token</source>
        <translation>响应中没有令牌</translation>
    </message>
    <message>
        <source>Tokens live for two minutes</source>
        <translation>令牌有效期为两分钟</translation>
    </message>
    <message>
        <source>The token is for another company</source>
        <translation>令牌属于另一家公司</translation>
    </message>
    <message>
        <source>The client has not appointed you</source>
        <translation>客户尚未委任您</translation>
    </message>
    <message>
        <source>The clocks are an hour apart</source>
        <translation>时钟相差一小时</translation>
    </message>
    <message>
        <source>Sign in to MyInvois Bridge as the owner of the workspace</source>
        <extracomment>The names of the menus are those of the Bridge.</extracomment>
        <translation>以工作区所有者身份登入 MyInvois Bridge</translation>
    </message>
    <message>
        <source>Integration → create a &lt;b&gt;credential&lt;/b&gt;</source>
        <translation>Integration → 创建 &lt;b&gt;credential&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Copy id and secret; the secret is shown &lt;b&gt;once&lt;/b&gt;</source>
        <translation>复制 id 和 secret；secret &lt;b&gt;只显示一次&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The keys of MyInvois itself do not work here. The Bridge has those already.</source>
        <translation>MyInvois 本身的密钥在此无效。Bridge 已经有它们。</translation>
    </message>
    <message>
        <source>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</source>
        <extracomment>The names of the menus are those of MYOB.</extracomment>
        <translation>my.MYOB → Developer → &lt;b&gt;Register App&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Give it the redirect URI that stands here, byte for byte</source>
        <translation>填入此处的 redirect URI，一个字符都不能差</translation>
    </message>
    <message>
        <source>Copy the key and the secret</source>
        <translation>复制密钥和 secret</translation>
    </message>
    <message>
        <source>Then an &lt;b&gt;administrator&lt;/b&gt; of the company file signs in once. Nobody else can allow it.</source>
        <translation>然后由公司文件的&lt;b&gt;管理员&lt;/b&gt;登入一次。其他人无法授权。</translation>
    </message>
    <message>
        <source>Before the test</source>
        <translation>测试之前</translation>
    </message>
    <message>
        <source>Install AccountRight with its API service on the computer that has the company file</source>
        <translation>在存放公司文件的电脑上安装 AccountRight 及其 API 服务</translation>
    </message>
    <message>
        <source>Put the file into the library folder of AccountRight</source>
        <translation>把文件放入 AccountRight 的资料库文件夹</translation>
    </message>
    <message>
        <source>Try user and password in AccountRight itself</source>
        <translation>先在 AccountRight 中试用该用户和密码</translation>
    </message>
    <message>
        <source>The package never sees user and password. They stay in the keychain.</source>
        <translation>软件永远看不到用户和密码，它们留在钥匙串中。</translation>
    </message>
    <message>
        <source>The package never sees the real credentials. They stay in the keychain.</source>
        <translation>软件永远看不到真正的凭证，它们留在钥匙串中。</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>在软件中</translation>
    </message>
    <message>
        <source>Open its connection to MYOB</source>
        <translation>打开它与 MYOB 的连接设置</translation>
    </message>
    <message>
        <source>Give it client ID and client secret as user and password</source>
        <translation>把 client ID 和 client secret 作为用户和密码填入</translation>
    </message>
    <message>
        <source>Let it read something once</source>
        <translation>让它读取一次数据</translation>
    </message>
    <message>
        <source>Open its e-Invoice settings</source>
        <translation>打开其电子发票设置</translation>
    </message>
    <message>
        <source>Open the settings of its connection</source>
        <translation>打开其连接设置</translation>
    </message>
    <message>
        <source>Replace the token address, the client ID and the client secret by these</source>
        <translation>用这些替换令牌地址、client ID 和 client secret</translation>
    </message>
    <message>
        <source>Leave the address of the API as it is</source>
        <translation>API 地址保持不变</translation>
    </message>
    <message>
        <source>Let it log in once</source>
        <translation>让它登录一次</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>Sign in to MYOB as an &lt;b&gt;administrator&lt;/b&gt; of the company file</source>
        <translation>以公司文件&lt;b&gt;管理员&lt;/b&gt;的身份登入 MYOB</translation>
    </message>
    <message>
        <source>Choose the company file and allow the access</source>
        <translation>选择公司文件并允许访问</translation>
    </message>
    <message>
        <source>The browser says when the tab can be closed</source>
        <translation>浏览器会提示何时可以关闭标签页</translation>
    </message>
    <message>
        <source>MYOB asks for this once a year. One sign-in is for one company file.</source>
        <translation>MYOB 每年要求一次。一次登入对应一个公司文件。</translation>
    </message>
    <message>
        <source>MyInvois Bridge: everything works</source>
        <extracomment>MyInvois Bridge is the name of a product.</extracomment>
        <translation>MyInvois Bridge：一切正常</translation>
    </message>
    <message>
        <source>MyInvois Bridge: the credential was revoked</source>
        <translation>MyInvois Bridge：凭证已被撤销</translation>
    </message>
    <message>
        <source>MyInvois Bridge: too many logins</source>
        <translation>MyInvois Bridge：登录次数过多</translation>
    </message>
    <message>
        <source>MYOB online: everything works</source>
        <translation>MYOB 在线版：一切正常</translation>
    </message>
    <message>
        <source>MYOB online: a person has to sign in again</source>
        <translation>MYOB 在线版：需要有人重新登入</translation>
    </message>
    <message>
        <source>MYOB company file: everything works</source>
        <translation>MYOB 公司文件：一切正常</translation>
    </message>
    <message>
        <source>MYOB online: a file with a user of its own</source>
        <translation>MYOB 在线版：文件有自己的用户</translation>
    </message>
    <message>
        <source>Replace the address of the API by the one that stands here</source>
        <translation>将 API 地址换成此处的地址</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginActions</name>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The login works.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>登录成功。</translation>
    </message>
    <message>
        <source>The login works, for %1.</source>
        <translation>登录成功，令牌属于 %1。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its secrets are taken out of the keychain, and packages that use it get no tokens any more. MyInvois itself is not changed.</source>
        <translation>其密钥将从钥匙串中删除，使用它的软件将不再取得令牌。MyInvois 本身不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登入。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n clients go with it.</source>
        <translation>
            <numerusform>其下 %n 个客户也会一并移除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginAddressCard</name>
    <message>
        <source>Address for your accounting package</source>
        <translation>供会计软件使用的地址</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Log in again now (Ctrl+R)</source>
        <translation>立即重新登录 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Log in and say what came of it</source>
        <translation>登录并告知结果</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Find the cause: check this login step by step</source>
        <translation>查找原因：逐步检查此登录</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Resume with all clients</source>
        <translation>恢复（含所有客户）</translation>
    </message>
    <message>
        <source>Pause with all clients</source>
        <translation>暂停（含所有客户）</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDetails</name>
    <message>
        <source>login as intermediary</source>
        <translation>以中介身份登录</translation>
    </message>
    <message>
        <source>taxpayer login</source>
        <translation>纳税人登录</translation>
    </message>
    <message>
        <source>%1 Malaysian time, lives until %2</source>
        <extracomment>Two times of day: &quot;14:02:11 Malaysian time, lives until 15:02&quot;.</extracomment>
        <translation>马来西亚时间 %1，有效至 %2</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message numerus="yes">
        <source>expires on %1 (in %n days)</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>将于 %1 过期（还有 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message numerus="yes">
        <source>%n times today</source>
        <translation>
            <numerusform>今天 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Token for</source>
        <translation>令牌属于</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Secret in use</source>
        <translation>使用中的密钥</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>expires today, %1</source>
        <translation>今天（%1）过期</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginKindPage</name>
    <message>
        <source>This decides how the connector logs in to MyInvois.</source>
        <translation>这决定连接器如何登录 MyInvois。</translation>
    </message>
    <message>
        <source>For my own company</source>
        <translation>为我自己的公司</translation>
    </message>
    <message>
        <source>The company that issues the invoices registered the ERP in its own profile (login as taxpayer).</source>
        <translation>开具发票的公司在自己的档案中注册了 ERP（以纳税人身份登录）。</translation>
    </message>
    <message>
        <source>For my clients</source>
        <translation>为我的客户</translation>
    </message>
    <message>
        <source>An accounting firm or software provider whom its clients appointed in MyInvois (login as intermediary).</source>
        <translation>由客户在 MyInvois 中委任的会计事务所或软件供应商（以中介身份登录）。</translation>
    </message>
    <message>
        <source>Whose invoices are these?</source>
        <translation>这些是谁的发票？</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginRow</name>
    <message>
        <source>practice taxpayer</source>
        <translation>练习用纳税人</translation>
    </message>
    <message>
        <source>for a client</source>
        <translation>代表客户</translation>
    </message>
    <message>
        <source>own company</source>
        <translation>本公司</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginStrip</name>
    <message numerus="yes">
        <source>%n hand-outs</source>
        <translation>
            <numerusform>发放 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>登录 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>失败 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsModel</name>
    <message>
        <source>Company and taxpayer</source>
        <translation>公司与纳税人</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Token life</source>
        <translation>令牌剩余时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsPage</name>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Search company or TIN</source>
        <translation>搜索公司或 TIN</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>添加登录</translation>
    </message>
    <message>
        <source>No login matches.</source>
        <translation>没有匹配的登录。</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>还没有登录</translation>
    </message>
    <message>
        <source>A login keeps a token ready for your accounting package. Credentials go into the keychain of this computer and never come out again.</source>
        <translation>登录会为您的会计软件随时备好令牌。凭证存入本机的钥匙串，之后不会再取出。</translation>
    </message>
    <message>
        <source>Show logins by state</source>
        <translation>按状态显示登录</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Continue adding</source>
        <translation>继续添加</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>按公司</translation>
    </message>
    <message>
        <source>Groups the logins by company</source>
        <translation>按公司分组显示登录</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsSummary</name>
    <message numerus="yes">
        <source>%1 of %n ready</source>
        <extracomment>%n is the number of all logins, %1 of those that can hand out a token.</extracomment>
        <translation>
            <numerusform>%n 个中有 %1 个就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 个需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for the keychain</source>
        <translation>
            <numerusform>%n 个等待钥匙串</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for MyInvois</source>
        <translation>
            <numerusform>%n 个等待 MyInvois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits to try again</source>
        <translation>
            <numerusform>%n 个等待重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logging in</source>
        <translation>
            <numerusform>%n 个正在登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::LoginsTable</name>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter shows the details of a login.</source>
        <translation>按 Enter 显示登录详情。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MainWindow</name>
    <message>
        <source>Logins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Help with a login</source>
        <translation>登录帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit MyInvois Connector?</source>
        <translation>退出 MyInvois Connector？</translation>
    </message>
    <message>
        <source>Accounting packages get no tokens until it runs again.</source>
        <translation>在它再次运行之前，会计软件无法取得令牌。</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>最小化并继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Practice - %1</source>
        <translation>练习 - %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::MyobPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>密钥的 secret</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>The key was made</source>
        <translation>密钥的创建时间</translation>
    </message>
    <message>
        <source>on 12 March 2025 or later</source>
        <translation>2025 年 3 月 12 日或之后</translation>
    </message>
    <message>
        <source>before 12 March 2025</source>
        <translation>2025 年 3 月 12 日之前</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围 (scope)</translation>
    </message>
    <message>
        <source>Company file (businessId)</source>
        <translation>公司文件 (businessId)</translation>
    </message>
    <message>
        <source>Company file user</source>
        <translation>公司文件的用户</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>该用户的密码</translation>
    </message>
    <message>
        <source>API key from MYOB</source>
        <translation>来自 MYOB 的 API 密钥</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavButton</name>
    <message numerus="yes">
        <source>%n needs you</source>
        <translation>
            <numerusform>%n 个需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connector::Ui::NavRail</name>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint: not reachable</source>
        <translation>端点：无法访问</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Notice</name>
    <message>
        <source>The secrets have expired. New ones are made in MyInvois.</source>
        <translation>密钥已过期。请在 MyInvois 中生成新的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The secrets expire in %n days.</source>
        <translation>
            <numerusform>密钥将在 %n 天后过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages cannot reach the connector</source>
        <translation>软件无法访问连接器</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Unlock it, so that logins go on.</source>
        <translation>请解锁，以便登录继续进行。</translation>
    </message>
    <message>
        <source>The secrets expire today.</source>
        <translation>密钥今天过期。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageAddressCard</name>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>令牌地址（token URL）</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Example…</source>
        <translation>示例…</translation>
    </message>
    <message>
        <source>A few lines of code that fetch a token</source>
        <translation>获取令牌的几行代码</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Logins…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>What the package may log in to</source>
        <translation>软件可使用的登录</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>API 地址（base URL）</translation>
    </message>
    <message>
        <source>A few lines of code that call the API</source>
        <translation>调用 API 的几行代码</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageCard</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Address of the token (token URL)</source>
        <translation>令牌地址（token URL）</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret, good on this computer only and shown this once</source>
        <translation>Client secret，仅限本机使用，只显示这一次</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>For trying</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Language of the example</source>
        <translation>示例语言</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>复制示例</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Address of the API (base URL)</source>
        <translation>API 地址（base URL）</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackageLoginsDialog</name>
    <message>
        <source>Logins of %1</source>
        <translation>%1 的登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>At least one login is needed. A package that is no longer used can be revoked.</source>
        <translation>至少需要一个登录。不再使用的软件可以撤销。</translation>
    </message>
    <message>
        <source>The old address, that of %1, is refused; the package needs the new one.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>旧地址（%1 的地址）会被拒绝；软件需要新地址。</translation>
    </message>
    <message>
        <source>Its next request for %1 is refused.</source>
        <extracomment>%1 is the name of a login, or several with commas.</extracomment>
        <translation>其对 %1 的下一次请求将被拒绝。</translation>
    </message>
    <message>
        <source>The old address goes on working, for %1; the page Logins shows the address of each login.</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>旧地址对 %1 继续有效；“登录”页面显示每个登录的地址。</translation>
    </message>
    <message>
        <source>Client ID and secret stay as they are.</source>
        <translation>Client ID 和密钥保持不变。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagePage</name>
    <message>
        <source>First call</source>
        <translation>首次请求</translation>
    </message>
    <message>
        <source>Waiting for the package to ask for a token.</source>
        <translation>正在等待软件请求令牌。</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <extracomment>%1 is a program such as sqlacc.exe, %2 a time of day.</extracomment>
        <translation>已于 %1 收到。</translation>
    </message>
    <message>
        <source>Received from %1 at %2.</source>
        <translation>已于 %2 收到来自 %1 的请求。</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of MyInvois&apos; own.</source>
        <translation>登录已保存。请在软件中用这些替换 MyInvois 的原有设置。</translation>
    </message>
    <message>
        <source>Your accounting package</source>
        <translation>您的会计软件</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The login is stored. Put these into the package in place of the real ones.</source>
        <translation>登录已保存。请将这些填入软件，代替真正的凭证。</translation>
    </message>
    <message>
        <source>Waiting for the package to call the API.</source>
        <translation>正在等待软件调用 API。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Packages</name>
    <message>
        <source>Revoked, %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>已撤销，%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>No login left</source>
        <translation>已无登录</translation>
    </message>
    <message>
        <source>its login was removed</source>
        <translation>其登录已移除</translation>
    </message>
    <message>
        <source>The old one works until %1; last used %2.</source>
        <extracomment>Both are times: &quot;The old one works until 22 Nov, 14:21; it was used at 14:19.&quot;</extracomment>
        <translation>旧的可用至 %1；上次使用 %2。</translation>
    </message>
    <message>
        <source>The old one works until %1; nobody has used it since.</source>
        <translation>旧的可用至 %1；此后无人使用。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>tokens of MyInvois</source>
        <translation>MyInvois 令牌</translation>
    </message>
    <message>
        <source>calls through the connector</source>
        <translation>经由连接器的调用</translation>
    </message>
    <message>
        <source>reading calls through the connector</source>
        <translation>经由连接器的只读调用</translation>
    </message>
    <message>
        <source>Still uses its old secret</source>
        <translation>仍在用旧密钥</translation>
    </message>
    <message>
        <source>which works until %1</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>可用至 %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>waits for its first call</source>
        <translation>等待首次调用</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>可取得</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>可用至</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Address of one login</source>
        <translation>单个登录的地址</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesModel</name>
    <message>
        <source>Package</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>May log in to</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::PackagesPage</name>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>%1 of %2 packages may log in.</extracomment>
        <translation>%2 个中有 %1 个在用</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Add a package</source>
        <translation>添加软件</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>还没有软件</translation>
    </message>
    <message>
        <source>Each accounting package gets credentials of its own, good on this computer only, so that one can be stopped without the others.</source>
        <translation>每个会计软件都有自己的凭证，仅在本机有效，因此可以单独停用其中一个。</translation>
    </message>
    <message>
        <source>A package needs a login that it may use. Adding a login makes credentials for its package too.</source>
        <translation>软件需要一个可用的登录。添加登录时也会为其软件生成凭证。</translation>
    </message>
    <message>
        <source>Search package or login</source>
        <translation>搜索软件或登录</translation>
    </message>
    <message>
        <source>No package matches.</source>
        <translation>没有匹配的软件。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::ReportDialog</name>
    <message>
        <source>TINs</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Save this report</source>
        <translation>保存此报告</translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation>给支持人员的报告</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>追溯多久</translation>
    </message>
    <message>
        <source>Everything that is saved</source>
        <translation>将保存的全部内容</translation>
    </message>
    <message>
        <source>Show as they are:</source>
        <translation>原样显示：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RevokeDialog</name>
    <message>
        <source>Revoke %1?</source>
        <translation>撤销 %1？</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Its next request is refused. This cannot be undone; a new package can be added.</source>
        <translation>其下一次请求将被拒绝。此操作无法撤回；可以重新添加软件。</translation>
    </message>
    <message>
        <source>A token that it already has stays valid at MyInvois until %1; nobody can take that back.</source>
        <extracomment>%1 is a time or a day with a time.</extracomment>
        <translation>它已有的令牌在 MyInvois 有效至 %1；无人能收回。</translation>
    </message>
    <message>
        <source>For example: the computer was sold</source>
        <translation>例如：电脑已出售</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::RotateDialog</name>
    <message>
        <source>A new secret for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>Make the secret</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>for another day</source>
        <translation>再用一天</translation>
    </message>
    <message>
        <source>for another 7 days</source>
        <translation>再用 7 天</translation>
    </message>
    <message>
        <source>for another 30 days</source>
        <translation>再用 30 天</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>立即失效</translation>
    </message>
    <message>
        <source>The old secret works</source>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>Until then the package may be given the new one without haste.</source>
        <translation>在此之前，可从容地为软件换上新的。</translation>
    </message>
    <message>
        <source>The package is refused until it has the new one.</source>
        <translation>软件在换上新的之前会被拒绝。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SecretDialog</name>
    <message>
        <source>New secrets for %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Client secret 1</source>
        <translation>Client secret 1</translation>
    </message>
    <message>
        <source>Client secret 2 (recommended)</source>
        <translation>Client secret 2（建议）</translation>
    </message>
    <message>
        <source>Secrets expire on</source>
        <translation>密钥到期日</translation>
    </message>
    <message>
        <source>Secret or password</source>
        <translation>密钥或密码</translation>
    </message>
    <message>
        <source>Password of the company file user</source>
        <translation>公司文件用户的密码</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>留空则保留已存储的密码。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsController</name>
    <message>
        <source>No program opened %1.</source>
        <extracomment>%1 is the path of a folder.</extracomment>
        <translation>没有程序打开 %1。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SettingsPage</name>
    <message>
        <source>In use from the next start on. Until then it is %1.</source>
        <translation>下次启动时生效。在此之前为 %1。</translation>
    </message>
    <message>
        <source>Packages find the connector at this port. With another one, their address changes too.</source>
        <translation>软件通过此端口找到连接器。更改端口后，其地址也会改变。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the windows and the messages.</source>
        <translation>窗口和消息所用的语言。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Packages get tokens only while the connector runs.</source>
        <translation>只有连接器运行时软件才能取得令牌。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When credentials are refused, secrets end soon or the keychain stays locked.</source>
        <translation>当凭证被拒绝、密钥即将过期或钥匙串一直锁定时。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>For connections to MyInvois.</source>
        <translation>用于连接 MyInvois。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>我登录时启动</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Host and port, for example proxy.example.com:3128. Without one, that of the system is used.</source>
        <translation>主机和端口，例如 proxy.example.com:3128。未填写时使用系统的代理。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1 is the name of a login.</extracomment>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>The sign-in goes on in the browser.</source>
        <translation>请在浏览器中继续登入。</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address into one.</source>
        <translation>没有打开浏览器。请将地址复制到浏览器。</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登入页面的地址</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>仅当浏览器无法自动返回时：复制其完整地址。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SignInPage</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登入页面的地址</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>no browser opened; copy the address below into one</source>
        <translation>没有打开浏览器；请将下面的地址复制到浏览器</translation>
    </message>
    <message>
        <source>waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>paste the address that the browser ends at, below</source>
        <translation>请在下面粘贴浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, for %1</source>
        <translation>完成，对应 %1</translation>
    </message>
    <message>
        <source>MYOB asks in the browser; the connector never sees your password there.</source>
        <translation>MYOB 在浏览器中询问；连接器看不到您在那里的密码。</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>测试此登录</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>用浏览器登入</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
    <message>
        <source>For a browser of your choice on this computer.</source>
        <translation>用于本机上您选择的浏览器。</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>Only if the browser cannot come back by itself: copy its whole address.</source>
        <translation>仅当浏览器无法自动返回时：复制其完整地址。</translation>
    </message>
    <message>
        <source>Sign in to MYOB</source>
        <translation>登入 MYOB</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Startup</name>
    <message>
        <source>MyInvois Connector</source>
        <translation>MyInvois Connector</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StateWords</name>
    <message>
        <source>renews at next use</source>
        <translation>下次使用时更新</translation>
    </message>
    <message>
        <source>renews in less than a minute</source>
        <translation>一分钟内更新</translation>
    </message>
    <message>
        <source>renews in %1</source>
        <extracomment>%1 is a span of time: &quot;21 min&quot;, &quot;3 h&quot;.</extracomment>
        <translation>%1后更新</translation>
    </message>
    <message>
        <source>Live, renewal waits</source>
        <translation>有效，等待更新</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Live, next try %1</source>
        <extracomment>%1 is a countdown such as 0:42.</extracomment>
        <translation>有效，%1 后重试</translation>
    </message>
    <message>
        <source>Waiting, next try %1</source>
        <translation>等待中，%1 后重试</translation>
    </message>
    <message>
        <source>Keychain said no</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>allow access to go on</source>
        <translation>请允许访问以继续</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>this computer offers none</source>
        <translation>本机未提供钥匙串</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>等待钥匙串</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有响应</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>unlock it to go on</source>
        <translation>解锁后继续</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>you must sign in</source>
        <translation>需由您登录</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>logs in at next use</source>
        <translation>下次使用时登录</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>login under way</source>
        <translation>登录进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>hands out no tokens</source>
        <translation>不发放令牌</translation>
    </message>
    <message>
        <source>No login needed</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>this system has no token</source>
        <translation>此系统没有令牌</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Keychain error</source>
        <translation>钥匙串出错</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>The steps of a task: %1 of %2, the name of the step.</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::SystemPage</name>
    <message>
        <source>Secrets go into the keychain of this computer and never come out again.</source>
        <translation>密钥存入本机的钥匙串，之后不会再取出。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>测试此登录</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayerList</name>
    <message>
        <source>This taxpayer stands in the list twice.</source>
        <translation>此纳税人在列表中出现了两次。</translation>
    </message>
    <message>
        <source>A sole proprietor needs the business number (ROB) too.</source>
        <translation>独资业主还需要商业注册号（ROB）。</translation>
    </message>
    <message>
        <source>The quotation marks in the list do not match.</source>
        <translation>列表中的引号不成对。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TaxpayersPage</name>
    <message>
        <source>A list of taxpayers</source>
        <translation>纳税人列表</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>列表 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>One client per line: TIN, business number (ROB) if there is one, and a name of your own.</source>
        <translation>每行一位客户：TIN、商业注册号（ROB，如有）和您自定的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are taken.</source>
        <translation>
            <numerusform>已采用 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>略过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The companies that appointed you. More can be added at any time.</source>
        <translation>委任您的公司。以后可随时添加。</translation>
    </message>
    <message>
        <source>Paste the list</source>
        <translation>粘贴列表</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>ROB</source>
        <translation>ROB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>您的客户</translation>
    </message>
    <message>
        <source>Test this login</source>
        <translation>测试此登录</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>此文件不是 UTF-8 编码。请另存为“CSV UTF-8”。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrayIcon</name>
    <message>
        <source>Open MyInvois Connector</source>
        <translation>打开 MyInvois Connector</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>next token ends %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>下一个令牌于 %1 到期</translation>
    </message>
    <message>
        <source>No logins yet</source>
        <translation>还没有登录</translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A login in the tray menu: name, environment, state, what comes next.</extracomment>
        <translation>%1（%2）：%3，%4</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Show notifications again</source>
        <translation>重新显示通知</translation>
    </message>
    <message>
        <source>No notifications for 12 hours</source>
        <translation>12 小时内不通知</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>The worst login in a tooltip: name, environment, state.</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Trial</name>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Login for %1</source>
        <translation>代表 %1 登录</translation>
    </message>
    <message>
        <source>Whose token</source>
        <translation>令牌属于谁</translation>
    </message>
    <message>
        <source>One API call</source>
        <translation>一次 API 调用</translation>
    </message>
    <message>
        <source>the token does not say</source>
        <translation>令牌未注明</translation>
    </message>
    <message>
        <source>%1, a person. Keys of a company are made in the company&apos;s profile.</source>
        <extracomment>%1 is a TIN.</extracomment>
        <translation>%1，个人。公司的密钥须在公司档案中生成。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 有响应</translation>
    </message>
    <message>
        <source>the certificate is valid</source>
        <translation>证书有效</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>没有可比较的时间</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation>
            <numerusform>相差 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>token received with secret 2</source>
        <translation>已用密钥 2 取得令牌</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>已取得令牌</translation>
    </message>
    <message>
        <source>the token is accepted</source>
        <translation>令牌被接受</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>可以访问什么</translation>
    </message>
    <message>
        <source>the answer does not say</source>
        <translation>答复未注明</translation>
    </message>
    <message>
        <source>user and password are accepted</source>
        <translation>用户和密码已被接受</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::TrialPage</name>
    <message>
        <source>Testing the login</source>
        <translation>正在测试登录</translation>
    </message>
    <message>
        <source>The login works</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>The login could not be tested</source>
        <translation>无法测试登录</translation>
    </message>
    <message>
        <source>The login does not work yet</source>
        <translation>登录尚未成功</translation>
    </message>
    <message>
        <source>Nothing has been stored. Go back, correct it, and test again.</source>
        <translation>尚未保存任何内容。请返回更正后重新测试。</translation>
    </message>
    <message>
        <source>Nothing is stored before you save it.</source>
        <translation>在您保存之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Save this login</source>
        <translation>保存此登录</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍要保存</translation>
    </message>
    <message>
        <source>The login is tried again by itself.</source>
        <translation>登录会自动重试。</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::Wizard</name>
    <message>
        <source>Your login</source>
        <translation>您的登录</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>您的客户</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>实时测试</translation>
    </message>
    <message>
        <source>Your package</source>
        <translation>您的软件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Add a login</source>
        <translation>添加登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>Connector::Ui::WizardController</name>
    <message>
        <source>Remove the new login?</source>
        <translation>移除新的登录？</translation>
    </message>
    <message>
        <source>%1 is stored already. Its secrets and the package&apos;s credentials go with it.</source>
        <translation>%1 已保存。其密钥和软件的凭证将一并移除。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Diagnostics::ErrorAdvice</name>
    <message>
        <source>The client id and the client secret were refused.</source>
        <translation>客户端 ID 和客户端密钥被拒绝。</translation>
    </message>
    <message>
        <source>The secret is mistyped, cut off, replaced or expired, or the client id and the secret belong to two different entries or to the other environment.</source>
        <translation>密钥输入有误、不完整、已更换或已过期，或者客户端 ID 与密钥属于两个不同的条目或另一个环境。</translation>
    </message>
    <message>
        <source>Check that the connection uses the environment in which the credentials were made.</source>
        <translation>检查连接使用的环境是否为创建凭证时的环境。</translation>
    </message>
    <message>
        <source>Copy the client id and the secret again with the copy icons of the portal and store them.</source>
        <translation>用门户的复制图标重新复制客户端 ID 和密钥并保存。</translation>
    </message>
    <message>
        <source>If the secret was not kept, open %1, choose Regenerate Secrets and store the new ones.</source>
        <translation>如果没有保留密钥，请打开 %1，选择 Regenerate Secrets 并保存新的密钥。</translation>
    </message>
    <message>
        <source>The credentials belong to the other environment.</source>
        <translation>凭证属于另一个环境。</translation>
    </message>
    <message>
        <source>Production and sandbox have separate client ids and secrets; each refuses those of the other.</source>
        <translation>生产环境和沙盒有各自的客户端 ID 和密钥；彼此都会拒绝对方的。</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered.</source>
        <translation>选择注册 ERP 系统时的环境。</translation>
    </message>
    <message>
        <source>To use the other environment, register the ERP system there as well, under %1. The address bar of the sandbox portal shows preprod.</source>
        <translation>要使用另一个环境，请在那里也注册 ERP 系统，位置在 %1。沙盒门户的地址栏显示 preprod。</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>客户端密钥已过期。</translation>
    </message>
    <message>
        <source>Both secrets of an ERP system expire at the moment that was chosen when it was registered.</source>
        <translation>ERP 系统的两个密钥都会在注册时选定的时间过期。</translation>
    </message>
    <message>
        <source>Open %1, open the three dots of the ERP system and choose Regenerate Secrets.</source>
        <translation>打开 %1，打开该 ERP 系统的三个点，选择 Regenerate Secrets。</translation>
    </message>
    <message>
        <source>Store the new secrets here together with their expiry date.</source>
        <translation>在此保存新的密钥及其到期日期。</translation>
    </message>
    <message>
        <source>The client secret was replaced.</source>
        <translation>客户端密钥已更换。</translation>
    </message>
    <message>
        <source>The secrets of the ERP system were regenerated; the one stored here stopped working at that moment.</source>
        <translation>ERP 系统的密钥已重新生成；此处保存的密钥从那一刻起失效。</translation>
    </message>
    <message>
        <source>Store the new secret here. The person who regenerated it has it.</source>
        <translation>在此保存新的密钥。重新生成密钥的人持有它。</translation>
    </message>
    <message>
        <source>If nobody has it, open %1 and choose Regenerate Secrets.</source>
        <translation>如果没有人持有，请打开 %1 并选择 Regenerate Secrets。</translation>
    </message>
    <message>
        <source>Let every program take its tokens from this connector, so that the secret is kept in one place only.</source>
        <translation>让每个程序都从本连接器获取令牌，这样密钥只保存在一处。</translation>
    </message>
    <message>
        <source>The stored secret is not meant for this address.</source>
        <translation>保存的密钥不是用于此地址的。</translation>
    </message>
    <message>
        <source>The environment, the address, the client id or the login type of the connection changed after the secret was stored, so the secret was not sent.</source>
        <translation>保存密钥之后，连接的环境、地址、客户端 ID 或登录类型发生了变化，因此没有发送密钥。</translation>
    </message>
    <message>
        <source>Check the address and the client id of the connection.</source>
        <translation>检查连接的地址和客户端 ID。</translation>
    </message>
    <message>
        <source>If they are right, enter the client secret again.</source>
        <translation>如果正确，请重新输入客户端密钥。</translation>
    </message>
    <message>
        <source>The %1 contains hidden characters.</source>
        <translation>%1 含有隐藏字符。</translation>
    </message>
    <message>
        <source>A line break, a blank or an invisible character came along when the text was copied.</source>
        <translation>复制文本时带入了换行、空格或不可见字符。</translation>
    </message>
    <message>
        <source>Copy the %1 again with the copy icon of the portal and paste it.</source>
        <translation>用门户的复制图标重新复制 %1 并粘贴。</translation>
    </message>
    <message>
        <source>The client id stands in the place of the client secret.</source>
        <translation>客户端 ID 填在了客户端密钥的位置。</translation>
    </message>
    <message>
        <source>The portal shows Client ID, Client Secret 1 and Client Secret 2 below each other; the wrong line was copied.</source>
        <translation>门户上下依次显示 Client ID、Client Secret 1 和 Client Secret 2；复制错了行。</translation>
    </message>
    <message>
        <source>Enter the client id and the client secret again, each in its own field.</source>
        <translation>重新输入客户端 ID 和客户端密钥，各填在自己的栏位。</translation>
    </message>
    <message>
        <source>The %1 is a placeholder.</source>
        <translation>%1 是占位文本。</translation>
    </message>
    <message>
        <source>The text comes from an example or from settings that were never filled in; such logins are blocked.</source>
        <translation>该文本来自示例或从未填写的设置；这样的登录会被封锁。</translation>
    </message>
    <message>
        <source>Enter the %1 that the portal showed under %2.</source>
        <translation>输入门户在 %2 显示的 %1。</translation>
    </message>
    <message>
        <source>The %1 is not a UUID.</source>
        <translation>%1 不是 UUID。</translation>
    </message>
    <message>
        <source>MyInvois issues client ids of 32 hexadecimal digits in five groups, such as 11111111-2222-4333-8444-555555555555.</source>
        <translation>MyInvois 发放的客户端 ID 是 32 位十六进制数字，分为五组，例如 11111111-2222-4333-8444-555555555555。</translation>
    </message>
    <message>
        <source>Copy the complete %1 again with the copy icon of the portal.</source>
        <translation>用门户的复制图标重新复制完整的 %1。</translation>
    </message>
    <message>
        <source>MyInvois has blocked this ERP system.</source>
        <translation>MyInvois 已封锁此 ERP 系统。</translation>
    </message>
    <message>
        <source>The system user behind the client id is blocked or expired, so its login is refused although the secret may be right.</source>
        <translation>客户端 ID 背后的系统用户被封锁或已过期，因此即使密钥可能正确，登录也被拒绝。</translation>
    </message>
    <message>
        <source>Open %1 and check the entry of the ERP system.</source>
        <translation>打开 %1，检查该 ERP 系统的条目。</translation>
    </message>
    <message>
        <source>Choose Regenerate Secrets and store the new secrets here.</source>
        <translation>选择 Regenerate Secrets 并在此保存新的密钥。</translation>
    </message>
    <message>
        <source>If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with the TIN and the correlation id.</source>
        <translation>如果仍被封锁，请致电 MyInvois 服务台 03-8682 8000，并提供 TIN 和 correlation id。</translation>
    </message>
    <message>
        <source>The credentials were revoked.</source>
        <translation>凭证已被撤销。</translation>
    </message>
    <message>
        <source>The system that issued the client id has withdrawn it for good.</source>
        <translation>发放客户端 ID 的系统已将其永久撤回。</translation>
    </message>
    <message>
        <source>Create new credentials in that system and store them in this connection.</source>
        <translation>在该系统中创建新的凭证，并保存到此连接。</translation>
    </message>
    <message>
        <source>The login was refused with an empty answer.</source>
        <translation>登录被拒绝，答复为空。</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the credentials come in an Authorization header, when a form field is missing, or when the client id is a placeholder.</source>
        <translation>当凭证放在 Authorization 标头中、缺少表单字段，或客户端 ID 是占位文本时，MyInvois 会这样答复。</translation>
    </message>
    <message>
        <source>Send client_id, client_secret and grant_type as fields of a form in the body.</source>
        <translation>将 client_id、client_secret 和 grant_type 作为正文中的表单字段发送。</translation>
    </message>
    <message>
        <source>Check that the program has loaded its settings.</source>
        <translation>检查程序是否已加载其设置。</translation>
    </message>
    <message>
        <source>The login request was not understood.</source>
        <translation>登录请求无法被理解。</translation>
    </message>
    <message>
        <source>The body is not a form, a field occurs twice, or the onbehalfof header is malformed.</source>
        <translation>正文不是表单、某个字段出现两次，或 onbehalfof 标头格式有误。</translation>
    </message>
    <message>
        <source>Send the body as application/x-www-form-urlencoded, each field once.</source>
        <translation>以 application/x-www-form-urlencoded 发送正文，每个字段一次。</translation>
    </message>
    <message>
        <source>Write onbehalfof as TIN or TIN:ROB, without percent encoding.</source>
        <translation>将 onbehalfof 写成 TIN 或 TIN:ROB，不要使用百分号编码。</translation>
    </message>
    <message>
        <source>The requested scope was refused.</source>
        <translation>请求的 scope 被拒绝。</translation>
    </message>
    <message>
        <source>MyInvois knows the scope InvoicingAPI only; every other system has a list of its own.</source>
        <translation>MyInvois 只认识 scope InvoicingAPI；其他系统各有自己的列表。</translation>
    </message>
    <message>
        <source>Use the scope InvoicingAPI for MyInvois, or leave the scope empty.</source>
        <translation>对 MyInvois 使用 scope InvoicingAPI，或将 scope 留空。</translation>
    </message>
    <message>
        <source>The grant type was refused.</source>
        <translation>grant type 被拒绝。</translation>
    </message>
    <message>
        <source>The token address accepts the grant type client_credentials only; it is misspelt or missing.</source>
        <translation>令牌地址只接受 grant type client_credentials；它拼写有误或缺失。</translation>
    </message>
    <message>
        <source>Set grant_type to client_credentials.</source>
        <translation>将 grant_type 设为 client_credentials。</translation>
    </message>
    <message>
        <source>The taxpayer has not appointed this intermediary.</source>
        <translation>纳税人尚未委任此中介。</translation>
    </message>
    <message>
        <source>MyInvois answers this way when the appointment is missing, has expired, has not started yet, or was made in the other environment.</source>
        <translation>当委任不存在、已到期、尚未开始，或是在另一个环境中作出时，MyInvois 会这样答复。</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1.</source>
        <translation>请纳税人打开 %1。</translation>
    </message>
    <message>
        <source>The intermediary must be listed as Active, with today between Representation From and Representation To.</source>
        <translation>中介必须显示为 Active，且今天在 Representation From 与 Representation To 之间。</translation>
    </message>
    <message>
        <source>Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.</source>
        <translation>检查纳税人的 TIN；独资经营者需要 TIN:ROB。</translation>
    </message>
    <message>
        <source>A sole proprietor needs TIN and business registration number.</source>
        <translation>独资经营者需要 TIN 和商业登记号码。</translation>
    </message>
    <message>
        <source>With the TIN alone the token stands for the person, and documents of the business are refused.</source>
        <translation>仅用 TIN 时，令牌代表个人，企业的文件会被拒绝。</translation>
    </message>
    <message>
        <source>Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.</source>
        <translation>将纳税人输入为 TIN:ROB，例如 IG12345678912:201901234567。</translation>
    </message>
    <message>
        <source>The %1 does not have the format of a TIN.</source>
        <translation>%1 不符合 TIN 的格式。</translation>
    </message>
    <message>
        <source>A TIN is a prefix such as C or IG followed by digits, at most 14 characters.</source>
        <translation>TIN 由 C 或 IG 等前缀加数字组成，最多 14 个字符。</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890.</source>
        <translation>按 MyTax 显示的方式输入 TIN，例如 C1234567890。</translation>
    </message>
    <message>
        <source>The token is for another taxpayer.</source>
        <translation>令牌属于另一个纳税人。</translation>
    </message>
    <message>
        <source>The ERP system was registered under another profile, or the expected TIN is wrong; invoices of the expected taxpayer would be refused.</source>
        <translation>ERP 系统注册在另一个档案下，或预期的 TIN 有误；预期纳税人的发票会被拒绝。</translation>
    </message>
    <message>
        <source>Compare the expected TIN of the connection with the TIN of the company.</source>
        <translation>将连接的预期 TIN 与公司的 TIN 核对。</translation>
    </message>
    <message>
        <source>If it is right, choose Switch Taxpayer in the portal, register the ERP system again under %1, and store the new credentials here.</source>
        <translation>如果正确，请在门户选择 Switch Taxpayer，在 %1 重新注册 ERP 系统，并在此保存新的凭证。</translation>
    </message>
    <message>
        <source>The ERP system was registered in a personal profile.</source>
        <translation>ERP 系统注册在个人档案中。</translation>
    </message>
    <message>
        <source>The credentials belong to the TIN of a person, so invoices of the company would be refused.</source>
        <translation>凭证属于个人的 TIN，因此公司的发票会被拒绝。</translation>
    </message>
    <message>
        <source>Choose the role of the company in MyTax, and Switch Taxpayer in MyInvois if the wrong name shows.</source>
        <translation>在 MyTax 选择公司的角色；如果显示的名称不对，在 MyInvois 选择 Switch Taxpayer。</translation>
    </message>
    <message>
        <source>Register the ERP system there, under %1, and store the new credentials here.</source>
        <translation>在那里注册 ERP 系统，位置在 %1，并在此保存新的凭证。</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>缺少权限。</translation>
    </message>
    <message>
        <source>The login works, but the taxpayer has not granted what the call needs, or the caller is not the party that may do it.</source>
        <translation>登录正常，但纳税人没有授予该调用所需的权限，或调用者不是可以执行此操作的一方。</translation>
    </message>
    <message>
        <source>Ask the taxpayer to open %1 and to switch on the permission, for example Document - Submit.</source>
        <translation>请纳税人打开 %1 并开启该权限，例如 Document - Submit。</translation>
    </message>
    <message>
        <source>The host of the address is wrong.</source>
        <translation>地址的主机有误。</translation>
    </message>
    <message>
        <source>It does not answer logins. The portal, MyTax and mistyped names are the usual mistakes.</source>
        <translation>它不答复登录。常见的错误是使用门户、MyTax 或拼写有误的名称。</translation>
    </message>
    <message>
        <source>Use https://api.myinvois.hasil.gov.my for production and https://preprod-api.myinvois.hasil.gov.my for the sandbox.</source>
        <translation>生产环境使用 https://api.myinvois.hasil.gov.my，沙盒使用 https://preprod-api.myinvois.hasil.gov.my。</translation>
    </message>
    <message>
        <source>The path of the address is wrong.</source>
        <translation>地址的路径有误。</translation>
    </message>
    <message>
        <source>The server answers, but has nothing at this path.</source>
        <translation>服务器有答复，但此路径下没有内容。</translation>
    </message>
    <message>
        <source>Restore the default address; MyInvois expects /connect/token after the host.</source>
        <translation>恢复默认地址；MyInvois 要求主机之后是 /connect/token。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>这台电脑没有连接到网络。</translation>
    </message>
    <message>
        <source>No network connection is up.</source>
        <translation>没有可用的网络连接。</translation>
    </message>
    <message>
        <source>Connect to the network; the login is repeated by itself.</source>
        <translation>连接到网络；登录会自动重试。</translation>
    </message>
    <message>
        <source>The host name was not found.</source>
        <translation>找不到主机名。</translation>
    </message>
    <message>
        <source>The name is mistyped, a DNS filter blocks it, or this computer is offline.</source>
        <translation>名称拼写有误、被 DNS 过滤器阻止，或这台电脑离线。</translation>
    </message>
    <message>
        <source>Compare the address of the connection with the default address.</source>
        <translation>将连接的地址与默认地址核对。</translation>
    </message>
    <message>
        <source>Open the address in a browser, and try another network.</source>
        <translation>在浏览器中打开该地址，并尝试另一个网络。</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>A firewall blocks it, or no service listens at the address and port.</source>
        <translation>防火墙阻止了连接，或该地址和端口上没有服务。</translation>
    </message>
    <message>
        <source>Allow connections to the host of the address on its port, 443 for MyInvois.</source>
        <translation>允许连接到该地址的主机及其端口，MyInvois 为 443。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时答复。</translation>
    </message>
    <message>
        <source>The service is overloaded, or a firewall or proxy holds the request.</source>
        <translation>服务过载，或防火墙或代理拦住了请求。</translation>
    </message>
    <message>
        <source>If it goes on, try another network to tell the two apart.</source>
        <translation>如果持续发生，请尝试另一个网络以区分两者。</translation>
    </message>
    <message>
        <source>The proxy server refused the connection.</source>
        <translation>代理服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The proxy asks for a login, is unknown, or does not allow the host.</source>
        <translation>代理要求登录、无法识别，或不允许该主机。</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings of the system and allow the host of the address on port 443.</source>
        <translation>在系统的网络设置中检查代理，并允许该地址的主机使用端口 443。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation>收到的是网页，不是答复。</translation>
    </message>
    <message>
        <source>The network asks for a sign-in in the browser first, or a filter shows a page of its own.</source>
        <translation>网络要求先在浏览器中登录，或过滤器显示了自己的页面。</translation>
    </message>
    <message>
        <source>Open a web page in the browser, sign in to the network, and test the login again.</source>
        <translation>在浏览器中打开一个网页，登录网络，然后再次测试登录。</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>A virus scanner or a proxy opens encrypted connections and shows its own certificate.</source>
        <translation>杀毒软件或代理打开了加密连接，并出示自己的证书。</translation>
    </message>
    <message>
        <source>Exclude the host of the address from the inspection.</source>
        <translation>将该地址的主机排除在检查之外。</translation>
    </message>
    <message>
        <source>Otherwise install the root certificate of the company in the certificate store of the system.</source>
        <translation>否则，请将公司的根证书安装到系统的证书存储中。</translation>
    </message>
    <message>
        <source>The certificate of the server cannot be verified.</source>
        <translation>无法验证服务器的证书。</translation>
    </message>
    <message>
        <source>The list of root certificates of this computer is too old or incomplete.</source>
        <translation>这台电脑的根证书列表过旧或不完整。</translation>
    </message>
    <message>
        <source>Install the updates of the operating system and test the login again.</source>
        <translation>安装操作系统的更新，然后再次测试登录。</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>服务器的证书今天无效。</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong.</source>
        <translation>这台电脑的时钟可能有误。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, and switch on automatic time.</source>
        <translation>设置日期、时间和时区，并开启自动时间。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>这台电脑的时钟有误。</translation>
    </message>
    <message>
        <source>It differs from the clock of the service, so tokens seem expired and documents seem dated in the future.</source>
        <translation>它与服务的时钟不同，因此令牌看似过期，文件看似属于未来日期。</translation>
    </message>
    <message>
        <source>The service is under maintenance.</source>
        <translation>服务正在维护。</translation>
    </message>
    <message>
        <source>It answers with a maintenance page instead of data.</source>
        <translation>它以维护页面代替数据作答。</translation>
    </message>
    <message>
        <source>Wait; the login is repeated by itself.</source>
        <translation>请等待；登录会自动重试。</translation>
    </message>
    <message>
        <source>After an outage of MyInvois, documents can be issued within 72 hours of its recovery.</source>
        <translation>MyInvois 中断后，可在其恢复后 72 小时内开具文件。</translation>
    </message>
    <message>
        <source>The service is not available.</source>
        <translation>服务不可用。</translation>
    </message>
    <message>
        <source>It answers with an error of its own or with something that is no answer to a login.</source>
        <translation>它以自身的错误或并非登录答复的内容作答。</translation>
    </message>
    <message>
        <source>If it goes on for hours, call the MyInvois helpdesk, 03-8682 8000.</source>
        <translation>如果持续数小时，请致电 MyInvois 服务台 03-8682 8000。</translation>
    </message>
    <message>
        <source>Too many logins in a short time.</source>
        <translation>短时间内登录次数过多。</translation>
    </message>
    <message>
        <source>The service limits logins per client id; every program and computer that uses the same client id shares the limit.</source>
        <translation>服务按客户端 ID 限制登录次数；使用同一客户端 ID 的所有程序和电脑共享此限制。</translation>
    </message>
    <message>
        <source>Let all programs take their tokens from this connector, or register one ERP system per program under %1.</source>
        <translation>让所有程序都从本连接器获取令牌，或在 %1 为每个程序注册一个 ERP 系统。</translation>
    </message>
    <message>
        <source>The answer to the login contains no token.</source>
        <translation>登录的答复中没有令牌。</translation>
    </message>
    <message>
        <source>The address leads to another service, or something between this computer and the service answers instead.</source>
        <translation>该地址指向另一个服务，或这台电脑与服务之间有其他设备代为答复。</translation>
    </message>
    <message>
        <source>Restore the default address.</source>
        <translation>恢复默认地址。</translation>
    </message>
    <message>
        <source>Open the address in a browser and check what answers there.</source>
        <translation>在浏览器中打开该地址，查看那里答复的是什么。</translation>
    </message>
    <message>
        <source>The token belongs to the other environment.</source>
        <translation>令牌属于另一个环境。</translation>
    </message>
    <message>
        <source>The issuer named in the token does not fit the environment of the connection.</source>
        <translation>令牌中的签发者与连接的环境不符。</translation>
    </message>
    <message>
        <source>Choose the environment in which the ERP system was registered, and restore its default address.</source>
        <translation>选择注册 ERP 系统时的环境，并恢复其默认地址。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>A token lives for about an hour, and it was used after that.</source>
        <translation>令牌的有效期约一小时，而它在此之后被使用。</translation>
    </message>
    <message>
        <source>Let the program ask for a new token before each use; the connector keeps a valid one ready.</source>
        <translation>让程序在每次使用前请求新的令牌；连接器会随时备好有效的令牌。</translation>
    </message>
    <message>
        <source>The service refused the token.</source>
        <translation>服务拒绝了令牌。</translation>
    </message>
    <message>
        <source>The token belongs to the other environment, was cut off, or was sent without the word Bearer.</source>
        <translation>令牌属于另一个环境、不完整，或发送时缺少 Bearer 一词。</translation>
    </message>
    <message>
        <source>Check that login and API calls go to the same environment.</source>
        <translation>检查登录和 API 调用是否指向同一个环境。</translation>
    </message>
    <message>
        <source>Send the complete token as Authorization: Bearer, in one line.</source>
        <translation>在一行内以 Authorization: Bearer 发送完整的令牌。</translation>
    </message>
    <message>
        <source>The connection is paused.</source>
        <translation>连接已暂停。</translation>
    </message>
    <message>
        <source>It was paused by hand, so no login is made.</source>
        <translation>它被手动暂停，因此不会登录。</translation>
    </message>
    <message>
        <source>Resume the connection.</source>
        <translation>恢复该连接。</translation>
    </message>
    <message>
        <source>A sign-in is needed.</source>
        <translation>需要登入。</translation>
    </message>
    <message>
        <source>This system asks a person to sign in with the browser first.</source>
        <translation>此系统要求先由人在浏览器中登入。</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection and finish the sign-in in the browser.</source>
        <translation>为此连接选择“登入”，并在浏览器中完成。</translation>
    </message>
    <message>
        <source>The last login failed, and the next one is not due yet.</source>
        <translation>上一次登录失败，下一次的时间还没到。</translation>
    </message>
    <message>
        <source>After a temporary failure the connector waits before it tries again, as the service asks for.</source>
        <translation>临时失败后，连接器会按服务的要求等待再重试。</translation>
    </message>
    <message>
        <source>The logins of this minute are used up.</source>
        <translation>这一分钟的登录次数已用完。</translation>
    </message>
    <message>
        <source>The service limits logins per client id, and the connector stays below the limit.</source>
        <translation>服务按客户端 ID 限制登录次数，连接器保持在限制之内。</translation>
    </message>
    <message>
        <source>The login needs attention.</source>
        <translation>登录需要处理。</translation>
    </message>
    <message>
        <source>It was refused, so nothing is sent until a person has looked at it.</source>
        <translation>它被拒绝了，因此在有人查看之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Open Help with a login for this connection, correct the cause, and test the login.</source>
        <translation>为此连接打开“登录帮助”，排除原因，然后测试登录。</translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation>没有这一项。</translation>
    </message>
    <message>
        <source>There is no such %1.</source>
        <translation>没有此 %1。</translation>
    </message>
    <message>
        <source>The name or id is misspelt, or it was removed.</source>
        <translation>名称或 ID 拼写有误，或已被移除。</translation>
    </message>
    <message>
        <source>Show the list and copy the name from it.</source>
        <translation>显示列表并从中复制名称。</translation>
    </message>
    <message>
        <source>This is not permitted.</source>
        <translation>不允许此操作。</translation>
    </message>
    <message>
        <source>The rights of the caller do not include it.</source>
        <translation>调用者的权限不包括此操作。</translation>
    </message>
    <message>
        <source>Use a caller that has the right, or extend the rights of this one.</source>
        <translation>使用拥有该权限的调用者，或扩大此调用者的权限。</translation>
    </message>
    <message>
        <source>This is not supported here.</source>
        <translation>此处不支持。</translation>
    </message>
    <message>
        <source>The system or the connection has no such function.</source>
        <translation>该系统或连接没有此功能。</translation>
    </message>
    <message>
        <source>Use a connection of a system that has it.</source>
        <translation>使用拥有此功能的系统的连接。</translation>
    </message>
    <message>
        <source>MYOB was not given the consent.</source>
        <translation>MYOB 未获得同意。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled, or the person is not an administrator of the company file.</source>
        <translation>登入被取消，或该人不是公司文件的管理员。</translation>
    </message>
    <message>
        <source>Sign in again as an administrator of the company file and allow the access.</source>
        <translation>以公司文件管理员的身份重新登入并允许访问。</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>该回复属于另一次登入。</translation>
    </message>
    <message>
        <source>The address comes from an earlier attempt, or from somebody else.</source>
        <translation>该地址来自较早的尝试，或来自他人。</translation>
    </message>
    <message>
        <source>Start the sign-in again and use the address that this sign-in ends at.</source>
        <translation>重新开始登入，并使用此次登入结束时的地址。</translation>
    </message>
    <message>
        <source>The sign-in at MYOB could not be saved.</source>
        <translation>MYOB 的登入无法保存。</translation>
    </message>
    <message>
        <source>MYOB gave a new refresh token and the keychain did not take it. It is held in memory only and is lost when this program ends.</source>
        <translation>MYOB 给出了新的刷新令牌，但钥匙串未能保存它。它只保存在内存中，程序结束时即丢失。</translation>
    </message>
    <message>
        <source>Unlock the keychain before this program is closed; the rest happens by itself.</source>
        <translation>在关闭本程序之前解锁钥匙串；其余会自动完成。</translation>
    </message>
    <message>
        <source>MYOB did not say which company file was chosen.</source>
        <translation>MYOB 未说明选择了哪个公司文件。</translation>
    </message>
    <message>
        <source>The API key is an old one, or an earlier consent was used again.</source>
        <translation>API 密钥是旧的，或再次使用了先前的同意。</translation>
    </message>
    <message>
        <source>Sign in again, or enter the GUID of the company file in the connection.</source>
        <translation>重新登入，或在连接中输入公司文件的 GUID。</translation>
    </message>
    <message>
        <source>The company file refused its user or password.</source>
        <translation>公司文件拒绝了其用户或密码。</translation>
    </message>
    <message>
        <source>The user of the file is not the one of my.MYOB; its usual name is Administrator, without a password.</source>
        <translation>文件的用户不是 my.MYOB 的用户；其通常名称是 Administrator，没有密码。</translation>
    </message>
    <message>
        <source>Enter the user and the password that open the file in AccountRight.</source>
        <translation>输入在 AccountRight 中打开该文件的用户和密码。</translation>
    </message>
    <message>
        <source>The consent at MYOB is almost a year old.</source>
        <translation>MYOB 的同意已将近一年。</translation>
    </message>
    <message>
        <source>MYOB asks for the consent once a year; without it the login ends.</source>
        <translation>MYOB 每年要求一次同意；没有同意，登入即告结束。</translation>
    </message>
    <message>
        <source>Sign in again at a time that suits.</source>
        <translation>在方便的时候重新登入。</translation>
    </message>
    <message>
        <source>The redirect URI differs from the registered one.</source>
        <translation>重定向 URI 与注册的不同。</translation>
    </message>
    <message>
        <source>MYOB compares it byte for byte; a slash at the end, upper case or another port is a difference.</source>
        <translation>MYOB 逐字节比较；结尾的斜杠、大写或另一个端口都算不同。</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the registration of the API key in MYOB into the connection.</source>
        <translation>将 MYOB 中 API 密钥注册的重定向 URI 复制到连接中。</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>登入耗时过长。</translation>
    </message>
    <message>
        <source>The code from MYOB works once and for a few minutes only.</source>
        <translation>来自 MYOB 的代码只能使用一次，且只在几分钟内有效。</translation>
    </message>
    <message>
        <source>Sign in again and finish without a break.</source>
        <translation>重新登入，并一次完成。</translation>
    </message>
    <message>
        <source>MYOB asks for a new sign-in.</source>
        <translation>MYOB 要求重新登入。</translation>
    </message>
    <message>
        <source>The consent ended or was withdrawn, the password changed, or another program used the same sign-in.</source>
        <translation>同意已结束或被撤回、密码已更改，或另一个程序使用了同一登入。</translation>
    </message>
    <message>
        <source>Choose Sign in for this connection; an administrator of the company file has to do it.</source>
        <translation>为此连接选择“登入”；须由公司文件的管理员操作。</translation>
    </message>
    <message>
        <source>The API key of MYOB is not active.</source>
        <translation>MYOB 的 API 密钥未激活。</translation>
    </message>
    <message>
        <source>The key is not approved yet, was revoked, or the developer account has lapsed.</source>
        <translation>密钥尚未批准、已被撤销，或开发者账户已失效。</translation>
    </message>
    <message>
        <source>Check the key in the developer section of my.MYOB.</source>
        <translation>在 my.MYOB 的开发者部分检查该密钥。</translation>
    </message>
    <message>
        <source>The scope does not fit the age of the API key.</source>
        <translation>scope 与 API 密钥的创建时间不符。</translation>
    </message>
    <message>
        <source>Keys made before 12 March 2025 use CompanyFile; newer keys use names such as sme-company-file.</source>
        <translation>2025 年 3 月 12 日之前创建的密钥使用 CompanyFile；较新的密钥使用 sme-company-file 等名称。</translation>
    </message>
    <message>
        <source>Choose the other set of scopes in the connection and sign in again.</source>
        <translation>在连接中选择另一组 scope，然后重新登入。</translation>
    </message>
    <message>
        <source>MYOB refuses the user of the company file.</source>
        <translation>MYOB 拒绝了公司文件的用户。</translation>
    </message>
    <message>
        <source>The file is linked to my.MYOB, and such a file accepts no file user and password of its own.</source>
        <translation>该文件已与 my.MYOB 关联，这样的文件不接受自己的文件用户和密码。</translation>
    </message>
    <message>
        <source>Remove file user and file password from the connection.</source>
        <translation>从连接中移除文件用户和文件密码。</translation>
    </message>
    <message>
        <source>The task was ended before it was done.</source>
        <translation>任务在完成前结束。</translation>
    </message>
    <message>
        <source>The program was closing, or the task was cancelled.</source>
        <translation>程序正在关闭，或任务被取消。</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>请重复一次。</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>原因不明。</translation>
    </message>
    <message>
        <source>The answer fits none of the known cases.</source>
        <translation>答复不符合任何已知情况。</translation>
    </message>
    <message>
        <source>Test the login again; if it fails in the same way, save a report and send it to support.</source>
        <translation>再次测试登录；如果以同样方式失败，请保存报告并发送给支持人员。</translation>
    </message>
    <message>
        <source>Enter the TIN as MyTax shows it, for example C1234567890 (%1).</source>
        <translation>按 MyTax 显示的方式输入 TIN，例如 C1234567890（%1）。</translation>
    </message>
    <message>
        <source>For the MyInvois helpdesk, 03-8682 8000 or myinvois@hasil.gov.my, add the TIN, the time and the correlation id of the answer.</source>
        <translation>联系 MyInvois 服务台（03-8682 8000 或 myinvois@hasil.gov.my）时，请附上 TIN、时间和答复中的 correlation id。</translation>
    </message>
    <message>
        <source>The program logs in through a service of its maker.</source>
        <translation>该程序通过其开发商的服务登录。</translation>
    </message>
    <message>
        <source>It never uses client ids or tokens of its own, so this connector cannot give it any.</source>
        <translation>它从不使用自己的客户端 ID 或令牌，因此本连接器无法向它提供。</translation>
    </message>
    <message>
        <source>In MyInvois, open %1 and check that the maker of the program is appointed and has the permissions.</source>
        <translation>在 MyInvois 中打开 %1，检查该程序的开发商是否已被委任并拥有权限。</translation>
    </message>
    <message>
        <source>If it goes on, ask the maker of the program.</source>
        <translation>如果问题持续，请询问该程序的开发商。</translation>
    </message>
    <message>
        <source>LHDN does not know this TIN together with this number.</source>
        <translation>LHDN 没有此 TIN 与此号码的组合。</translation>
    </message>
    <message>
        <source>The TIN is mistyped, or the registration or identity number belongs to somebody else or is out of date at LHDN.</source>
        <translation>TIN 输入有误，或登记号码或身份号码属于他人，或在 LHDN 的资料已过时。</translation>
    </message>
    <message>
        <source>Compare the TIN and the number with the papers of the taxpayer.</source>
        <translation>将 TIN 和号码与纳税人的文件核对。</translation>
    </message>
    <message>
        <source>If both are right, the taxpayer updates the data with LHDN.</source>
        <translation>如果两者都正确，由纳税人向 LHDN 更新资料。</translation>
    </message>
    <message>
        <source>The document was refused, not the login.</source>
        <translation>被拒绝的是文件，不是登录。</translation>
    </message>
    <message>
        <source>The login works; LHDN checked the content of the document or has received it already.</source>
        <translation>登录正常；LHDN 检查了文件内容，或已收到该文件。</translation>
    </message>
    <message>
        <source>Correct what the answer names in the accounting package, and submit again.</source>
        <translation>在会计软件中更正答复所指出的内容，然后重新提交。</translation>
    </message>
    <message>
        <source>After a duplicate, wait ten minutes and look up the first submission.</source>
        <translation>如为重复提交，请等待十分钟并查看第一次提交。</translation>
    </message>
</context>
<context>
    <name>Diagnostics::FieldName</name>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>business id</source>
        <translation>企业 ID</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>client secret 2</source>
        <translation>客户端密钥 2</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>list of connections</source>
        <translation>连接列表</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>expected TIN</source>
        <translation>预期的 TIN</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>file password</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>file user</source>
        <translation>文件用户</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>identity URL</source>
        <translation>身份 URL</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>login type</source>
        <translation>登录类型</translation>
    </message>
    <message>
        <source>minimum validity</source>
        <translation>最短有效期</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>user of this computer</source>
        <translation>这台电脑的用户</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠期</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>business registration number</source>
        <translation>商业登记号码</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>client secret 1</source>
        <translation>客户端密钥 1</translation>
    </message>
    <message>
        <source>expiry date of the secret</source>
        <translation>密钥的到期日期</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>taxpayer</source>
        <translation>纳税人</translation>
    </message>
    <message>
        <source>list of taxpayers</source>
        <translation>纳税人列表</translation>
    </message>
    <message>
        <source>TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>form of the token request</source>
        <translation>令牌请求的形式</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation>令牌 URL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>local client</source>
        <translation>本地客户端</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>The words for input fields, as they stand inside a sentence: &quot;The client id is missing.&quot;</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Finding</name>
    <message>
        <source>Who can do it: %1.</source>
        <extracomment>%1 is a person or an office, such as &quot;the owner of the company&quot;.</extracomment>
        <translation>谁可以处理：%1。</translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputAdvice</name>
    <message>
        <source>The %1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>This field cannot stay empty.</source>
        <translation>此栏位不能为空。</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>输入%1。</translation>
    </message>
    <message>
        <source>The %1 is not one of the known values.</source>
        <translation>%1不是已知的值之一。</translation>
    </message>
    <message>
        <source>This field accepts fixed words only.</source>
        <translation>此栏位只接受固定的词。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>使用以下之一：%1。</translation>
    </message>
    <message>
        <source>Use one of the values that the help lists.</source>
        <translation>使用帮助中列出的值之一。</translation>
    </message>
    <message>
        <source>The option %1 is unknown.</source>
        <translation>选项 %1 未知。</translation>
    </message>
    <message>
        <source>An option is unknown.</source>
        <translation>有一个选项未知。</translation>
    </message>
    <message>
        <source>This command does not have it; it may be misspelt.</source>
        <translation>此命令没有该选项；可能拼写有误。</translation>
    </message>
    <message>
        <source>Show the options of the command with --help.</source>
        <translation>用 --help 显示该命令的选项。</translation>
    </message>
    <message>
        <source>The %1 does not apply here.</source>
        <translation>%1在此不适用。</translation>
    </message>
    <message>
        <source>The chosen system, environment or login type has no such field.</source>
        <translation>所选的系统、环境或登录类型没有此栏位。</translation>
    </message>
    <message>
        <source>Leave the %1 out.</source>
        <translation>不要填写%1。</translation>
    </message>
    <message>
        <source>The %1 is not readable text.</source>
        <translation>%1不是可读的文本。</translation>
    </message>
    <message>
        <source>It contains bytes that are not valid UTF-8, or control or non-ASCII characters that are not allowed here.</source>
        <translation>它含有无效的 UTF-8 字节，或此处不允许的控制字符或非 ASCII 字符。</translation>
    </message>
    <message>
        <source>Enter the %1 as plain text.</source>
        <translation>以纯文本输入%1。</translation>
    </message>
    <message>
        <source>The %1 is too long.</source>
        <translation>%1太长。</translation>
    </message>
    <message>
        <source>There is a limit to the length of this field.</source>
        <translation>此栏位的长度有限制。</translation>
    </message>
    <message>
        <source>Shorten it; the limit is %1.</source>
        <translation>请缩短；上限为 %1。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>The %1 contains characters that an id cannot have.</source>
        <translation>%1含有 ID 不允许的字符。</translation>
    </message>
    <message>
        <source>An id stands in addresses: it has 1 to 32 lower-case letters, digits and hyphens and does not start with a hyphen.</source>
        <translation>ID 出现在地址中：由 1 到 32 个小写字母、数字和连字符组成，且不以连字符开头。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, for example main-company.</source>
        <translation>使用小写字母、数字和连字符，例如 main-company。</translation>
    </message>
    <message>
        <source>The %1 is already in use.</source>
        <translation>%1已被使用。</translation>
    </message>
    <message>
        <source>Every name is used once, so that it is clear what is meant.</source>
        <translation>每个名称只用一次，以便明确所指。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>选择另一个名称。</translation>
    </message>
    <message>
        <source>An id belongs to one connection for ever.</source>
        <translation>一个 ID 永远属于一个连接。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>选择另一个 ID。</translation>
    </message>
    <message>
        <source>The taxpayer is already in this connection.</source>
        <translation>该纳税人已在此连接中。</translation>
    </message>
    <message>
        <source>The same TIN, or the same TIN and business registration number, is listed once only.</source>
        <translation>相同的 TIN，或相同的 TIN 与商业登记号码，只列出一次。</translation>
    </message>
    <message>
        <source>Use the taxpayer that is there, or remove it first.</source>
        <translation>使用已有的纳税人，或先将其移除。</translation>
    </message>
    <message>
        <source>The business registration number has the wrong format.</source>
        <translation>商业登记号码的格式有误。</translation>
    </message>
    <message>
        <source>It stands after the colon and consists of letters and digits; the numbers of SSM have 12 digits.</source>
        <translation>它位于冒号之后，由字母和数字组成；SSM 的号码为 12 位数字。</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567.</source>
        <translation>输入不含空格和连字符的号码，例如 201901234567。</translation>
    </message>
    <message>
        <source>The %1 is not a valid address.</source>
        <translation>%1不是有效的地址。</translation>
    </message>
    <message>
        <source>An address has a scheme and a host, and no user name, query or fragment.</source>
        <translation>地址包含协议和主机，不含用户名、查询或片段。</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com.</source>
        <translation>输入如 https://api.example.com 的地址。</translation>
    </message>
    <message>
        <source>The %1 does not start with https.</source>
        <translation>%1不以 https 开头。</translation>
    </message>
    <message>
        <source>A secret is sent over encrypted connections only; http is allowed for this computer itself.</source>
        <translation>密钥只通过加密连接发送；http 只允许用于这台电脑本身。</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://.</source>
        <translation>输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The %1 is another computer, reached without encryption.</source>
        <translation>%1是另一台计算机，且访问未加密。</translation>
    </message>
    <message>
        <source>User and password of the company file would cross the local network readable for everybody on it.</source>
        <translation>公司文件的用户和密码会以任何人都能读取的方式经过本地网络。</translation>
    </message>
    <message>
        <source>Run this program on the computer that has the company file, or confirm with --allow-lan that the network is trusted.</source>
        <translation>在存有公司文件的计算机上运行本程序，或用 --allow-lan 确认该网络可信。</translation>
    </message>
    <message>
        <source>The %1 is fixed in this environment.</source>
        <translation>%1在此环境中是固定的。</translation>
    </message>
    <message>
        <source>The addresses of production, sandbox and practice are built in.</source>
        <translation>生产、沙盒和练习环境的地址是内置的。</translation>
    </message>
    <message>
        <source>Leave the %1 out, or choose the environment custom.</source>
        <translation>不要填写%1，或选择环境 custom。</translation>
    </message>
    <message>
        <source>The %1 is not a date.</source>
        <translation>%1不是日期。</translation>
    </message>
    <message>
        <source>A date is a real day, written as year, month and day.</source>
        <translation>日期是真实的一天，按年、月、日书写。</translation>
    </message>
    <message>
        <source>Enter it as YYYY-MM-DD, for example 2027-03-31.</source>
        <translation>按 YYYY-MM-DD 输入，例如 2027-03-31。</translation>
    </message>
    <message>
        <source>The %1 lies in the past.</source>
        <translation>%1已经过去。</translation>
    </message>
    <message>
        <source>The date must be today or later.</source>
        <translation>日期必须是今天或之后。</translation>
    </message>
    <message>
        <source>Enter the date that was chosen when the secret was made.</source>
        <translation>输入创建密钥时选定的日期。</translation>
    </message>
    <message>
        <source>The %1 is not a whole number.</source>
        <translation>%1不是整数。</translation>
    </message>
    <message>
        <source>This field takes digits only.</source>
        <translation>此栏位只接受数字。</translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <translation>输入整数：%1。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>输入整数。</translation>
    </message>
    <message>
        <source>The %1 is out of range.</source>
        <translation>%1超出范围。</translation>
    </message>
    <message>
        <source>The number is too small or too large for this field.</source>
        <translation>该数字对此栏位来说太小或太大。</translation>
    </message>
    <message>
        <source>Enter a number within these limits: %1.</source>
        <translation>输入此范围内的数字：%1。</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>输入另一个数字。</translation>
    </message>
    <message>
        <source>The connections belong to different environments.</source>
        <translation>这些连接属于不同的环境。</translation>
    </message>
    <message>
        <source>A local client never mixes environments, so that test data cannot reach production.</source>
        <translation>本地客户端从不混用环境，以免测试数据进入生产环境。</translation>
    </message>
    <message>
        <source>Make one local client per environment.</source>
        <translation>为每个环境创建一个本地客户端。</translation>
    </message>
    <message>
        <source>Practice accepts its own published credentials only.</source>
        <translation>Practice 只接受其自身公布的凭证。</translation>
    </message>
    <message>
        <source>Real credentials must not be typed into it, and its credentials open nothing elsewhere.</source>
        <translation>不得在其中输入真实的凭证，而它的凭证在别处毫无作用。</translation>
    </message>
    <message>
        <source>Use the ready practice connections, or choose the environment of the credentials.</source>
        <translation>使用现成的练习连接，或选择该凭证的环境。</translation>
    </message>
    <message>
        <source>The taxpayer is not in this connection.</source>
        <translation>该纳税人不在此连接中。</translation>
    </message>
    <message>
        <source>A connection logs in only for the taxpayers that it lists.</source>
        <translation>连接只为其列出的纳税人登录。</translation>
    </message>
    <message>
        <source>Add the taxpayer to the connection, or choose one that it lists.</source>
        <translation>将该纳税人添加到连接，或选择其列出的纳税人。</translation>
    </message>
    <message>
        <source>Without it no login is possible.</source>
        <translation>没有它就无法登录。</translation>
    </message>
    <message>
        <source>Enter the %1, or pass it on the standard input with --secret-stdin.</source>
        <translation>输入%1，或用 --secret-stdin 通过标准输入传入。</translation>
    </message>
    <message>
        <source>It does not exist, belongs to another user, or has another format.</source>
        <translation>它不存在、属于另一用户，或格式不同。</translation>
    </message>
    <message>
        <source>Check the name, the permissions and the format of the file.</source>
        <translation>检查文件的名称、权限和格式。</translation>
    </message>
    <message>
        <source>Enter the number without spaces and hyphens, for example 201901234567 (%1).</source>
        <translation>输入不含空格和连字符的号码，例如 201901234567（%1）。</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com (%1).</source>
        <translation>输入如 https://api.example.com 的地址（%1）。</translation>
    </message>
    <message>
        <source>The file cannot be read or written.</source>
        <translation>无法读取或写入文件。</translation>
    </message>
    <message>
        <source>The %1 is not a time.</source>
        <translation>%1不是时间。</translation>
    </message>
    <message>
        <source>A time is a date, a date with a time of day, or a span back from now.</source>
        <translation>时间可以是日期、带时刻的日期，或从现在往回的一段时间。</translation>
    </message>
    <message>
        <source>Enter it as 2027-03-31, 2027-03-31T08:00:00Z, 24h or 7d.</source>
        <translation>请输入为 2027-03-31、2027-03-31T08:00:00Z、24h 或 7d。</translation>
    </message>
    <message>
        <source>The %1 is not a span of time.</source>
        <translation>%1不是一段时间。</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d (%1).</source>
        <translation>它是带单位的整数：s、m、h 或 d（%1）。</translation>
    </message>
    <message>
        <source>It is a whole number with a unit: s, m, h or d.</source>
        <translation>它是带单位的整数：s、m、h 或 d。</translation>
    </message>
    <message>
        <source>Enter it as 90m, 24h or 7d, for example.</source>
        <translation>例如，请输入为 90m、24h 或 7d。</translation>
    </message>
    <message>
        <source>The %1 does not exist.</source>
        <translation>%1不存在。</translation>
    </message>
    <message>
        <source>The system knows no user of this name.</source>
        <translation>系统中没有此名称的用户。</translation>
    </message>
    <message>
        <source>Enter the name that the user signs in to this computer with.</source>
        <translation>请输入该用户登录此计算机时使用的名称。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>这不是代理的地址。</translation>
    </message>
    <message>
        <source>It has a host and a port; a user name and a password cannot be given.</source>
        <translation>代理地址由主机和端口组成，不能包含用户名和密码。</translation>
    </message>
    <message>
        <source>Enter host and port, for example proxy.example.com:3128.</source>
        <translation>请输入主机和端口，例如 proxy.example.com:3128。</translation>
    </message>
    <message>
        <source>The taxpayer %1 is not in this connection.</source>
        <translation>纳税人 %1 不在此连接中。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>The command may be misspelt.</source>
        <translation>命令可能拼写有误。</translation>
    </message>
    <message>
        <source>Show the commands with --help.</source>
        <translation>用 --help 查看所有命令。</translation>
    </message>
    <message>
        <source>The argument %1 is one too many.</source>
        <translation>参数 %1 是多余的。</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>有一个多余的参数。</translation>
    </message>
    <message>
        <source>A name of several words without quotation marks counts as several.</source>
        <translation>多个词的名称如果不加引号，会算作多个参数。</translation>
    </message>
    <message>
        <source>Put a name of several words in quotation marks.</source>
        <translation>请给多个词的名称加上引号。</translation>
    </message>
    <message>
        <source>The column %1 is unknown.</source>
        <translation>列 %1 未知。</translation>
    </message>
    <message>
        <source>A column is unknown.</source>
        <translation>有一列未知。</translation>
    </message>
    <message>
        <source>The first line of the file names the columns; this name may be misspelt.</source>
        <translation>文件的第一行是列名；这个列名可能拼写有误。</translation>
    </message>
    <message>
        <source>Correct its name in the first line, or remove the column.</source>
        <translation>请更正第一行中的列名，或删除该列。</translation>
    </message>
</context>
<context>
    <name>Diagnostics::InputRules</name>
    <message>
        <source>a TIN</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>12 digits alone are an identity card or registration number, not a TIN</source>
        <translation>单独 12 位数字是身份证号码或登记号码，不是 TIN</translation>
    </message>
    <message>
        <source>it starts with a prefix such as C or IG</source>
        <translation>TIN 以 C 或 IG 等前缀开头</translation>
    </message>
    <message>
        <source>%1 is not a prefix of a TIN</source>
        <extracomment>%1 is one or more capital letters.</extracomment>
        <translation>%1 不是 TIN 的前缀</translation>
    </message>
    <message>
        <source>E numbers are employer numbers and cannot log in</source>
        <translation>E 号码是雇主号码，不能登录</translation>
    </message>
    <message>
        <source>EI numbers are general TINs of buyers and suppliers and cannot log in</source>
        <translation>EI 号码是买方和供应商的通用 TIN，不能登录</translation>
    </message>
    <message>
        <source>a TIN has no colon</source>
        <translation>TIN 不含冒号</translation>
    </message>
    <message>
        <source>after the prefix there are digits only</source>
        <translation>前缀之后只有数字</translation>
    </message>
    <message>
        <source>after the prefix there are at least %1 digits</source>
        <translation>前缀之后至少有 %1 位数字</translation>
    </message>
    <message>
        <source>the digits are not all zero</source>
        <translation>数字不能全为零</translation>
    </message>
    <message>
        <source>it has at most %1 characters, this one has %2</source>
        <extracomment>&quot;It&quot; is a TIN.</extracomment>
        <translation>TIN 最多 %1 个字符，这里有 %2 个</translation>
    </message>
    <message>
        <source>a business registration number</source>
        <translation>商业登记号码</translation>
    </message>
    <message>
        <source>it consists of letters and digits</source>
        <extracomment>&quot;It&quot; is the business registration number, in the following three as well.</extracomment>
        <translation>它由字母和数字组成</translation>
    </message>
    <message>
        <source>it contains digits</source>
        <translation>它含有数字</translation>
    </message>
    <message>
        <source>it has %1 to %2 characters</source>
        <translation>它有 %1 到 %2 个字符</translation>
    </message>
    <message>
        <source>it follows the colon</source>
        <extracomment>&quot;It&quot; is the business registration number; it is written as TIN:ROB.</extracomment>
        <translation>它写在冒号之后</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>8-4-4-4-12 hexadecimal digits joined by hyphens</source>
        <translation>以连字符连接的 8-4-4-4-12 位十六进制数字</translation>
    </message>
    <message>
        <source>the client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>a text from an example</source>
        <translation>示例中的文本</translation>
    </message>
    <message>
        <source>it is the client id</source>
        <extracomment>&quot;It&quot; is what was entered as a client secret.</extracomment>
        <translation>它是客户端 ID</translation>
    </message>
    <message>
        <source>character %1 is a blank</source>
        <translation>第 %1 个字符是空格</translation>
    </message>
    <message>
        <source>character %1 is not an ASCII letter, digit or sign</source>
        <translation>第 %1 个字符不是 ASCII 字母、数字或符号</translation>
    </message>
    <message>
        <source>no control characters</source>
        <translation>不含控制字符</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <extracomment>%1 is a number: the longest that a text may be.</extracomment>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <extracomment>%1 is a number: the longest that a secret may be.</extracomment>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 to 32 lower-case letters, digits and hyphens, no hyphen first</source>
        <translation>1 到 32 个小写字母、数字和连字符，不以连字符开头</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>it starts with https:// and a host name</source>
        <extracomment>&quot;It&quot; is an address, in the following as well.</extracomment>
        <translation>地址以 https:// 和主机名开头</translation>
    </message>
    <message>
        <source>it has no user name</source>
        <translation>地址不含用户名</translation>
    </message>
    <message>
        <source>it has no query and no fragment</source>
        <translation>地址不含查询和片段</translation>
    </message>
    <message>
        <source>the port is 1 to 65535</source>
        <translation>端口为 1 到 65535</translation>
    </message>
    <message>
        <source>its path has no empty, . or .. part</source>
        <translation>其路径不含空的、. 或 .. 部分</translation>
    </message>
    <message>
        <source>it is the full address, with its path</source>
        <translation>地址须完整，包括路径</translation>
    </message>
    <message>
        <source>it is the base address, without /connect/token</source>
        <translation>这是基础地址，不含 /connect/token</translation>
    </message>
    <message>
        <source>https, or http to this computer itself</source>
        <translation>https，或用于这台电脑本身的 http</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>today is %1</source>
        <extracomment>%1 is a date such as 2027-03-31.</extracomment>
        <translation>今天是 %1</translation>
    </message>
    <message>
        <source>at most %1d</source>
        <extracomment>%1 is a number; d is the unit that is typed, and stays.</extracomment>
        <translation>最长 %1d</translation>
    </message>
    <message>
        <source>the file is not UTF-8; save it as CSV UTF-8</source>
        <translation>文件不是 UTF-8 编码；请另存为 CSV UTF-8</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <extracomment>In a CSV file.</extracomment>
        <translation>右引号之后还有文本</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>有引号未闭合</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 what is wrong there.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Diagnostics::MachineAdvice</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The secrets of this connector are kept there, and it has not been unlocked yet.</source>
        <translation>本连接器的密钥保存在其中，而它尚未解锁。</translation>
    </message>
    <message>
        <source>Unlock the keychain with its password; the login goes on by itself.</source>
        <translation>用密码解锁钥匙串；登录会自动继续。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>钥匙串拒绝访问。</translation>
    </message>
    <message>
        <source>The question of the system was answered with Deny or closed, or the system does not trust this program.</source>
        <translation>系统的询问被回答为“拒绝”或被关闭，或系统不信任本程序。</translation>
    </message>
    <message>
        <source>Test the login again and answer the question of the system with Allow.</source>
        <translation>再次测试登录，并将系统的询问回答为“允许”。</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>这台电脑没有钥匙串。</translation>
    </message>
    <message>
        <source>No keychain service is running, and secrets are never kept anywhere else.</source>
        <translation>没有运行钥匙串服务，而密钥从不保存在别处。</translation>
    </message>
    <message>
        <source>Install and start a keychain, for example GNOME Keyring or KWallet, and sign in to the desktop again.</source>
        <translation>安装并启动钥匙串，例如 GNOME Keyring 或 KWallet，然后重新登录桌面。</translation>
    </message>
    <message>
        <source>The secret is not in the keychain.</source>
        <translation>钥匙串中没有该密钥。</translation>
    </message>
    <message>
        <source>It was removed there, or the keychain of another user or computer is open.</source>
        <translation>它已在那里被移除，或打开的是另一用户或另一台电脑的钥匙串。</translation>
    </message>
    <message>
        <source>Enter the client secret of the connection again.</source>
        <translation>重新输入连接的客户端密钥。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>钥匙串没有应答。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in a window behind others.</source>
        <translation>它可能在其他窗口后面等待密码。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain and answer it; then test the login again.</source>
        <translation>找到钥匙串的询问并回答；然后再次测试登录。</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain.</source>
        <translation>密钥对钥匙串来说太长。</translation>
    </message>
    <message>
        <source>The keychain of this system keeps short entries only.</source>
        <translation>此系统的钥匙串只保存短条目。</translation>
    </message>
    <message>
        <source>Check that only the client secret was pasted, without other text.</source>
        <translation>检查是否只粘贴了客户端密钥，没有其他文本。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>钥匙串报告了错误。</translation>
    </message>
    <message>
        <source>The entry was neither read nor written.</source>
        <translation>该条目既未读取也未写入。</translation>
    </message>
    <message>
        <source>Sign out of the system, sign in again, and test the login.</source>
        <translation>从系统注销，重新登录，然后测试登录。</translation>
    </message>
    <message>
        <source>If it stays, open the keychain program of the system and check that it works.</source>
        <translation>如果仍然如此，请打开系统的钥匙串程序并检查它是否正常。</translation>
    </message>
    <message>
        <source>If only one login is concerned, remove it and add it again.</source>
        <translation>如果只有一个登录受影响，将其移除后重新添加。</translation>
    </message>
    <message>
        <source>This build has no access to the keychain.</source>
        <translation>此版本无法访问钥匙串。</translation>
    </message>
    <message>
        <source>It was made without keychain support, so it can run the Practice environment only.</source>
        <translation>它在构建时没有钥匙串支持，因此只能运行 Practice 环境。</translation>
    </message>
    <message>
        <source>Install a build with keychain support.</source>
        <translation>安装支持钥匙串的版本。</translation>
    </message>
    <message>
        <source>The port of the token endpoint is in use.</source>
        <translation>令牌端点的端口已被占用。</translation>
    </message>
    <message>
        <source>Another program, or this connector under another user, listens on the same port.</source>
        <translation>另一个程序，或另一用户下的本连接器，正在使用同一端口。</translation>
    </message>
    <message>
        <source>End the program that holds it (%1), or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>结束占用该端口的程序（%1），或用 &quot;myinvoisctl settings set port NUMBER&quot; 选择另一个端口，并在每个会计软件中填入新地址。</translation>
    </message>
    <message>
        <source>End the program that holds it, or choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>结束占用该端口的程序，或用 &quot;myinvoisctl settings set port NUMBER&quot; 选择另一个端口，并在每个会计软件中填入新地址。</translation>
    </message>
    <message>
        <source>The port of the token endpoint is reserved by the system.</source>
        <translation>令牌端点的端口被系统保留。</translation>
    </message>
    <message>
        <source>Windows reserves ranges of ports, for example for Hyper-V and WSL; &quot;netsh int ipv4 show excludedportrange tcp&quot; lists them.</source>
        <translation>Windows 会保留端口范围，例如供 Hyper-V 和 WSL 使用；&quot;netsh int ipv4 show excludedportrange tcp&quot; 可列出它们。</translation>
    </message>
    <message>
        <source>Choose another port with &quot;myinvoisctl settings set port NUMBER&quot; and enter the new address in every accounting package.</source>
        <translation>用 &quot;myinvoisctl settings set port NUMBER&quot; 选择另一个端口，并在每个会计软件中填入新地址。</translation>
    </message>
    <message>
        <source>The accounting package uses wrong local credentials.</source>
        <translation>会计软件使用了错误的本地凭证。</translation>
    </message>
    <message>
        <source>Its client id or client secret is not one that this connector issued; credentials of the portal do not work here.</source>
        <translation>其客户端 ID 或客户端密钥不是本连接器发放的；门户的凭证在此无效。</translation>
    </message>
    <message>
        <source>Issue new local credentials for the package and enter them there.</source>
        <translation>为该软件发放新的本地凭证，并在其中输入。</translation>
    </message>
    <message>
        <source>A web page tried to use the token endpoint.</source>
        <translation>一个网页试图使用令牌端点。</translation>
    </message>
    <message>
        <source>Requests that a browser sends for a web page are always refused, because a page must not get a token.</source>
        <translation>浏览器为网页发送的请求一律被拒绝，因为网页不得获得令牌。</translation>
    </message>
    <message>
        <source>Ask for the token from a program on this computer instead of a web page.</source>
        <translation>从这台电脑上的程序而不是网页请求令牌。</translation>
    </message>
    <message>
        <source>Another user of this computer tried to use the token endpoint.</source>
        <translation>这台电脑的另一用户试图使用令牌端点。</translation>
    </message>
    <message>
        <source>The endpoint serves the user who runs the connector, and others only when they were named.</source>
        <translation>端点只服务于运行连接器的用户，其他用户须事先指定。</translation>
    </message>
    <message>
        <source>Run the package as the same user, or name its user in the rights of the local client.</source>
        <translation>以同一用户运行该软件，或在本地客户端的权限中指定其用户。</translation>
    </message>
    <message>
        <source>The request came through a proxy.</source>
        <translation>请求是经由代理到来的。</translation>
    </message>
    <message>
        <source>The token endpoint answers programs on this computer only, without anything in between.</source>
        <translation>令牌端点只答复这台电脑上的程序，中间不经任何设备。</translation>
    </message>
    <message>
        <source>Exclude 127.0.0.1 and localhost from the proxy settings of the package.</source>
        <translation>在该软件的代理设置中排除 127.0.0.1 和 localhost。</translation>
    </message>
    <message>
        <source>The token endpoint is busy.</source>
        <translation>令牌端点繁忙。</translation>
    </message>
    <message>
        <source>More requests wait for a login than the endpoint can hold.</source>
        <translation>等待登录的请求超出了端点的容量。</translation>
    </message>
    <message>
        <source>Let the package keep its token instead of asking for every call.</source>
        <translation>让该软件保留其令牌，而不是每次调用都请求。</translation>
    </message>
    <message>
        <source>The connector is already running.</source>
        <translation>连接器已在运行。</translation>
    </message>
    <message>
        <source>Another instance uses the same data folder.</source>
        <translation>另一个实例正在使用同一数据文件夹。</translation>
    </message>
    <message>
        <source>Use the running instance, or stop it first.</source>
        <translation>使用正在运行的实例，或先将其停止。</translation>
    </message>
    <message>
        <source>The connector is not running.</source>
        <translation>连接器没有运行。</translation>
    </message>
    <message>
        <source>This command needs a running instance with the same data folder.</source>
        <translation>此命令需要使用同一数据文件夹的运行实例。</translation>
    </message>
    <message>
        <source>Start the connector and repeat the command.</source>
        <translation>启动连接器并重复该命令。</translation>
    </message>
    <message>
        <source>The running connector does not answer.</source>
        <translation>正在运行的连接器没有应答。</translation>
    </message>
    <message>
        <source>An instance holds the data folder, but its control socket does not respond.</source>
        <translation>一个实例占用数据文件夹，但其控制套接字没有响应。</translation>
    </message>
    <message>
        <source>Close the connector, end its process if it does not close, and start it again.</source>
        <translation>关闭连接器；如果无法关闭，请结束其进程，然后重新启动。</translation>
    </message>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>无法使用数据文件夹。</translation>
    </message>
    <message>
        <source>It cannot be created, read or written by this user.</source>
        <translation>此用户无法创建、读取或写入它。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer that belongs to the current user, or correct its permissions.</source>
        <translation>选择这台电脑上属于当前用户的文件夹，或更正其权限。</translation>
    </message>
    <message>
        <source>The data folder was copied or moved.</source>
        <translation>数据文件夹被复制或移动过。</translation>
    </message>
    <message>
        <source>It was made at another place, and the original may still be in use.</source>
        <translation>它是在别处创建的，原件可能仍在使用。</translation>
    </message>
    <message>
        <source>The data folder is in use.</source>
        <translation>数据文件夹正在使用中。</translation>
    </message>
    <message>
        <source>Another program of this connector works with it right now.</source>
        <translation>本连接器的另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>Wait until the other command is done, or stop the running connector.</source>
        <translation>等待另一个命令完成，或停止正在运行的连接器。</translation>
    </message>
    <message>
        <source>The database of the connector reported an error.</source>
        <translation>连接器的数据库报告了错误。</translation>
    </message>
    <message>
        <source>The disk is full or write-protected, or the file is damaged.</source>
        <translation>磁盘已满或写保护，或文件已损坏。</translation>
    </message>
    <message>
        <source>Make room on the disk and check the permissions of the data folder; restore connector.db from a backup if it is damaged.</source>
        <translation>腾出磁盘空间并检查数据文件夹的权限；如果 connector.db 已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>数据是由较新的版本写入的。</translation>
    </message>
    <message>
        <source>This version does not know the format of the database and leaves it untouched.</source>
        <translation>此版本不认识该数据库格式，因此不做任何改动。</translation>
    </message>
    <message>
        <source>Install the newer version of the connector.</source>
        <translation>安装较新版本的连接器。</translation>
    </message>
    <message>
        <source>Run &quot;myinvoisctl settings set home moved&quot; if the folder was moved, or &quot;myinvoisctl settings set home copied&quot; if it is a copy; the secrets of a copy have to be typed again.</source>
        <translation>如果文件夹是移动的，请运行 &quot;myinvoisctl settings set home moved&quot;；如果是副本，请运行 &quot;myinvoisctl settings set home copied&quot;；副本的密钥须重新输入。</translation>
    </message>
    <message>
        <source>The local credentials of the package were revoked.</source>
        <translation>该软件的本地凭证已被撤销。</translation>
    </message>
    <message>
        <source>They were withdrawn in this connector.</source>
        <translation>它们在本连接器中被撤回。</translation>
    </message>
    <message>
        <source>The local credentials of the package have expired.</source>
        <translation>该软件的本地凭证已过期。</translation>
    </message>
    <message>
        <source>They reached the date that was chosen when they were issued.</source>
        <translation>它们已到达发放时选定的日期。</translation>
    </message>
    <message>
        <source>A package keeps asking with wrong local credentials.</source>
        <translation>某个软件一直用错误的本地凭证请求。</translation>
    </message>
    <message>
        <source>Answers to wrong credentials are slowed down more and more; right ones are answered at once as before.</source>
        <translation>对错误凭证的答复会越来越慢；正确的凭证仍会立即得到答复。</translation>
    </message>
    <message>
        <source>Find the package in the audit, and enter its client id and client secret again.</source>
        <translation>在审计记录中找到该软件，并重新输入其客户端 ID 和客户端密钥。</translation>
    </message>
    <message>
        <source>Nothing is handed out, because it cannot be recorded.</source>
        <translation>由于无法记录，因此不发放任何内容。</translation>
    </message>
    <message>
        <source>The audit waits to be written, and its queue is full; the disk may be full or the database busy.</source>
        <translation>审计记录等待写入，其队列已满；磁盘可能已满，或数据库正忙。</translation>
    </message>
    <message>
        <source>Make room on the disk that holds the data folder; requests are answered again as soon as the audit is written.</source>
        <translation>在存放数据文件夹的磁盘上腾出空间；审计记录写入后，请求会立即重新得到答复。</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Responsibility</name>
    <message>
        <source>the person who looks after this connector</source>
        <translation>负责此连接器的人</translation>
    </message>
    <message>
        <source>a director of the company, or whom the director gave the permission in MyTax</source>
        <translation>公司的董事，或董事在 MyTax 中授权的人</translation>
    </message>
    <message>
        <source>the taxpayer for whom the login is made</source>
        <translation>此登录所代表的纳税人</translation>
    </message>
    <message>
        <source>whoever looks after this computer and its network</source>
        <translation>管理这台电脑及其网络的人</translation>
    </message>
    <message>
        <source>the maker of the accounting package</source>
        <translation>会计软件的开发商</translation>
    </message>
    <message>
        <source>LHDN, or whoever runs the service</source>
        <translation>LHDN，或运营该服务的一方</translation>
    </message>
    <message>
        <source>an administrator of the other system</source>
        <translation>另一系统的管理员</translation>
    </message>
    <message>
        <source>the support of this program, and the MyInvois helpdesk</source>
        <translation>本程序的支持人员，以及 MyInvois 服务台</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Sentences</name>
    <message>
        <source>spaces at the ends</source>
        <translation>两端的空格</translation>
    </message>
    <message>
        <source>spaces or hyphens</source>
        <translation>空格或连字符</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Removed from the %1: %2.</source>
        <extracomment>%1 is a field such as &quot;client id&quot;, %2 a list such as &quot;line breaks, quotation marks&quot;.</extracomment>
        <translation>已从%1中移除：%2。</translation>
    </message>
    <message>
        <source>The %1 %2 was taken as typed; by the rules for TINs it would be %3.</source>
        <extracomment>%1 is a field such as &quot;TIN&quot;, %2 what was typed, %3 what it would be by the rules of LHDN.</extracomment>
        <translation>%1 %2 已按输入接受；按 TIN 规则应为 %3。</translation>
    </message>
</context>
<context>
    <name>Diagnostics::Wording</name>
    <message>
        <source>%1 Details: %2.</source>
        <extracomment>%1 is one or more sentences, %2 a rule of the input or a technical detail in English.</extracomment>
        <translation>%1 详情：%2。</translation>
    </message>
    <message>
        <source>Wait a minute; the login is repeated by itself.</source>
        <translation>等待一分钟；登录会自动重试。</translation>
    </message>
    <message>
        <source>Wait %1 s; the login is repeated by itself.</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>等待 %1 秒；登录会自动重试。</translation>
    </message>
</context>
</TS>
