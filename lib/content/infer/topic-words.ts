import type { TopicId } from "@/lib/catalogue/model";

/**
 * Words that tell a topic, by how much they say: 1 a little, 2 much, 3 almost everything. Chinese ones are found
 * anywhere, others as whole words; `*` stands for any further letters. A longer word is not also the shorter ones in
 * it. `none` holds words that say nothing themselves and only keep shorter ones from being found in them.
 */
type Words = Readonly<Record<1 | 2 | 3, string>>;

export const TOPIC_WORDS: Readonly<Record<TopicId, Words>> = {
  platform: {
    3: `因果掩码, 缩放点积, 梯度累积, 微批, scaled dot-product, causal mask*, multi-head, grouped quer*, softmax, mfu, micro-batch*,
      预训练, 微调, 过拟合, 欠拟合, 超参数, 分布式训练, 训练框架, 模型训练, 模型结构, 神经网络, 深度学习,
      梯度, 反向传播, 损失函数, 激活函数, 优化器, 学习率, 注意力机制, 自注意力, 多头注意力, 卷积, 位置编码, 混合精度, 张量并行,
      流水线并行, 数据并行, 显存, 算力, 训练集群, 强化学习, 词向量, 泛化, 正则化, 迁移学习, 机器学习, 数据结构, 动态规划,
      二叉树, 链表, 时间复杂度, 空间复杂度, 面向对象, 设计模式, 垃圾回收, 红黑树, 哈希表, 闭包, 原型链, 多态, 提示工程,
      pretrain*, pre-train*, fine-tun*, finetun*, overfit*, underfit*, hyperparameter*, hyper-parameter*, neural network*,
      deep learning, machine learning, backprop*, gradient*, loss function, activation function*, optimizer*, learning rate*,
      self-attention, attention mechanism, transformer*, convolution*, cnn*, rnn*, lstm*, gan, gans, mixed precision, lora, rlhf, sft,
      distributed training, tensor parallel*, pipeline parallel*, data parallel*, reinforcement learning, embedding*, tokeniz*, tokenis*,
      regulari*, transfer learning, generali*, training run, data structure*, dynamic programming, binary tree*,
      linked list*, time complexity, space complexity, big o, object-oriented, oop, design pattern*, garbage collect*,
      closure*, prototype chain, polymorphism, prompt engineering, mixture of experts, moe, scaling law*, checkpoint*,
      logistic regression, linear regression, random forest*, decision tree*, gradient boosting, k-means, svm, bert, 包装类型, 字节码, 线程安全, 乐观锁, 悲观锁, 序列化, 反序列化, 提示词, 智能体, 检索增强, 上下文窗口, 基座模型, 开源模型, jdk, rag, agentic, ai agent*, ai agents, prompt*, context window, few-shot, zero-shot, chain of thought, cot, clustering, dimensionality reduction, pca, xgboost, 开放权重, 全归约, 通信库, open-weight*, open weights, all-reduce, allreduce, training cluster*, gpu cluster*, gpu platform*, gpu 平台, rdma, infiniband, roce, gang scheduling`,
    2: `训练, 参数, 模型架构, 架构设计, 算法题, 评估指标, 模型评估, 交叉验证, 收敛, 精度, 调参, 编码器, 解码器, 语言模型, 分类器,
      计算资源, 技术积累, 开发框架, 技术框架, 生态系统, 跨平台, 函数, 变量, 数组, 指针, 继承, 接口, 线程, 进程, 协程, 锁, 并发, 多线程, 线程池, 内存管理,
      内存泄漏, 异步, 回调, 作用域, 构造函数, 虚函数, 排序, 递归, 遍历, 字符串, 数据类型, 编译, 组件, 渲染, 事件循环, 类加载, 反射, 泛型,
      train, training, trained, weights, architecture*, algorithm*, accuracy, precision, recall, f1, cross-validation, convergence,
      encoder*, decoder*, language model*, classifier*, bias-variance, variance, gpu, gpus, tpu, cuda, nccl, pytorch, tensorflow, keras, spot, preempt*,
      python, java, javascript, typescript, golang, rust, kotlin, swift, c++, c#, php, ruby, react*, vue, angular, node.js, nodejs, spring, css, html, dom,
      function*, variable*, array*, pointer*, inheritance, interface*, thread*, process, processes, coroutine*, mutex, concurren*, async*, callback*, scope,
      constructor*, sort*, recurs*, string*, compil*, component*, render*, event loop, promise*, hoisting, class, classes, object*, stack, queue, heap, graph, jvm, exception*, regex, inheritance, prototype*, serializ*, lambda*, iterator*, decorator*, template*, bytecode, node js, npm, libuv, unit test*, refactor*, leetcode, 单例, 迭代器, 装饰器, 字节流, 字符流, 源码, 关键字`,
    1: `模型, 算法, 编程, 代码, 框架, 平台, 架构, 技术, 实现一个, 开发, 工程, 网络结构, 层, 向量, model*, framework*, platform*, technical, implement*, program*, code, engineer*, library, libraries, syntax, method*, operator*, type*, web, 词元, tokens`,
  },
  market: {
    3: `市场, 市场营销, 市场推广, 市场定位, 商业模式, 商业化, 盈利, 盈利模式, 变现, 定价, 收费, 竞争, 竞争对手, 竞争优势, 竞品, 差异化, 品牌, 流量, 用户增长, 用户流量, 获客,
      留存率, 转化率, 营销, 推广, 渠道, 销售, 客户需求, 用户需求, 目标用户, 用户画像, 产品经理, 产品定位, 需求分析, 融资, 投资, 投资人, 现金流, 创始人, 团队建设,
      人才, 招聘, 激励, 股权, 绩效, 战略, 生态合作, 合作伙伴, 商业计划, 护城河, 毛利, 营收, 运营策略, 社会优势, 社会资源, 市场优势, 创业公司, 团队管理, 领导力,
      market, markets, marketing, go-to-market, business model*, moneti*, pricing, price, priced, competit*, differentiat*, positioning, brand*,
      user growth, growth, acquisition, churn, retention, conversion rate*, funnel*, promot*, channel*, sales, customer*, product manager*, product management, fundrais*,
      investor*, venture, startup*, start-up*, cash flow, revenue*, profit*, founder*, hire, hiring, recruit*, talent, stakeholder*, roadmap*,
      strategy, strategic, kpi*, okr*, moat, go to market, unit economics, user research, mvp, customer success, leadership, conflict, teamwork, mentor*, counteroffer*, counter-offer*, poach*, compensation, achievement*, proud, accomplish*, career path, your team, your previous, your current, co-worker*, coworker*, teammate*, work with us, join us, this role, this job, work-life, disagree*, 留人, 挖角, 报价, 人才流失, 上级, 同事, 团队冲突, 职业发展, 公司文化, 期望薪资, 面试官提问, 收钱, 付费, 供应商, 买方, 采购, 出海, 留存, vendor*, buyer*, procurement, willing to pay, pay for, the pay, overseas, sell, sells, selling`,
    2: `商业, 产品, 客户, 用户, 行业, 团队, 需求, 增长, 运营, 管理, 协作, 合作, 伙伴, 企业, 公司, 业务, 场景, 应用场景, 优势, 资金, 沟通, 职业规划, 离职,
      自我介绍, 优缺点, 薪资, 加班, product, products, business*, client*, team*, industry, demand, partner*, company, companies, budget*, stakeholder, career, salary, strength*, weakness*, colleague*, manager*, communicat*, mistake*, motivat*, deadline*, feedback, difficult situation*, criticiz*, criticis*, agile, scrum, hobby, hobbies, weakness`,
    1: `创业, 策略, 挑战, 成功, 机会, 机遇, 目标, 价值, 成本, 社会, 影响力, opportunit*, value, cost*, success*, goal*, launch*, feature*, user*, campaign*`,
  },
  data: {
    3: `字节对, 合并表, 词表大小, 倒排索引, 校准误差, 评测集, byte-level, byte pair*, bpe, vocabulary size*, inverted index*, bm25, calibration, evaluation set*,
      训练数据, 训练集, 训练语料, 语料, 数据集, 数据采集, 数据收集, 数据清洗, 数据预处理, 预处理, 数据处理, 数据增强, 数据标注, 标注, 数据质量, 数据倾斜, 数据不平衡, 类别不平衡,
      样本不足, 样本, 数据不足, 数据稀缺, 数据资源, 数据分析, 数据挖掘, 数据仓库, 数据湖, 数据治理, 数据管道, 数据管线, 特征工程, 特征选择, 缺失值, 异常值, 归一化, 标准化, 去重, 近重复, 采样, 合成数据,
      数据分布, 数据泄漏, 数据污染, 污染, 大数据, 离线数仓, 数仓, 爬虫, 血缘, 数据偏斜,
      dataset*, data set*, training data, training set*, corpus, corpora, data collection, data clean*, preprocess*, pre-process*, data processing, data pipeline*, data quality, data augmentation, augment*,
      annotat*, label*, labelling, imbalance*, skew*, data analy*, data mining, data warehouse*, data lake*, data engineer*, feature engineering, feature selection, missing values, outlier*, normali*,
      contaminat*, decontaminat*, dedup*, near-duplicate*, duplicate documents, sampling, oversampl*, synthetic data, data leakage, data source*, big data, etl, elt, hadoop, spark, hive, flink, kafka, airflow, dbt, scrap*, crawl*, minhash, data model*, star schema, data drift, 数据建模, 数据同步, 数据迁移, 聚合, 倾斜, 数据倾斜处理, 覆盖索引, 回表, 慢查询, 隔离级别, 数据校验, 数据格式, hdfs, mapreduce, map-reduce, hbase, namenode*, datanode*, yarn, olap, oltp, avro, parquet, redshift, bigquery, snowflake, databricks, delta lake, data mart*, dimension table*, fact table*, slowly changing, sqoop, nifi, flume, presto, trino, impala, cassandra, dynamodb, normalization, denormali*, referential integrity, isolation level*, b-tree*, vector database*, 向量数据库, innodb, mvcc, binlog, redo log, undo log, 评测集, 测试集, 背题, 背过题, 数据配比, 配比, 图文对, 重排, 召回率, 数据漂移, 漂移, 数据漂, recall@k, ndcg, mrr, rerank*, evaluation set*, test set*, drift, drifted, image-text, data mixture*, pre-training mixture, mixture*, memorised the test`,
    2: `数据, 数据库, 索引, 查询, 事务, 主键, 外键, 数据表, 表结构, 存储引擎, 分库分表, 清洗, 过滤, 抽样, 统计, 特征, 混合配比, 假设检验, 置信区间, 标签,
      data, database*, sql, mysql, postgres*, mongodb, nosql, query, queries, index*, transaction*, primary key*, foreign key*, join*, table*, schema*, statistic*, p-value*, hypothesis test*, pandas, numpy, dataframe*, sample*, filter*, probability, distribution*, mongo, partition*, batch processing, stream processing, producer*, consumer*, aggregat*, acid, dml, ddl, tablespace*, sharding, shard*, replica*, 主从, 分区, 消费者, 生产者, 视图, 存储过程, 索引失效`,
    1: `分布, 来源, 存储, 列, 字段, column*, row*, record*, collect*, storage, feature store`,
  },
  deployment: {
    3: `束搜索, 一致性哈希, 令牌桶, 解码策略, beam search*, consistent hash*, token bucket*, online learn*, online update*, rolled back, rolls back, observability,
      部署, 模型部署, 推理, 推理速度, 模型推理, 推理服务, 在线推理, 上线, 监控, 运维, 在线更新, 模型更新, 在线学习, 持续集成, 灰度, 回滚, 容器, 微服务, 服务化, 负载均衡, 高可用, 高并发, 延迟, 吞吐, 吞吐量, 响应时间,
      量化, 剪枝, 蒸馏, 模型压缩, 弹性伸缩, 扩缩容, 服务器, 云服务, 云平台, 生产环境, 故障, 告警, 日志, 缓存, 消息队列, 网关, 限流, 熔断, 降级, 分布式系统, 服务发现, 操作系统, 负载,
      deploy*, inference, serving, serve, served, monitor*, production, operations, rollout*, roll out, rollback*, canary, blue-green, latency, throughput, quanti*, pruning, distillation,
      kv cache, vllm, tensorrt*, triton, onnx, docker*, container*, kubernetes, k8s, helm, pod, pods, kubectl, ci/cd, cicd, jenkins, terraform, ansible, prometheus, grafana, devops, mlops, sre, load balanc*, autoscal*, auto scal*,
      high availability, microservice*, nginx, linux, aws, azure, gcp, ec2, s3, serverless, lambda function*, incident*, on-call, outage*, alert*, slo, sla, slos, uptime, continuous integration, continuous delivery, infrastructure, sysadmin, batching, on-device, edge device*, speculative decoding, concurrent conversations, gitops, argocd, openshift, vpc, unix, ubuntu, centos, debian, ssh, cname, fqdn, sysctl, systemd, daemon*, inode*, runlevel*, swap, raid, lvm, load average, cpu load, ebs, rds, vm, vms, openstack, image registry, dockerfile*, rpc, grpc, ingress, service mesh, istio, observability, monitored, sharded serving, tracing, gateway*, cdn, http/2, three-way handshake, 三次握手, 四次挥手, 拥塞控制, 虚拟内存, 页面置换, 进程调度, 死锁, 分布式锁, 分布式事务, 一致性哈希, 注册中心, 链路追踪, 容灾, 异地多活, 幂等, 压测, 调度, 端侧, 机房, 冷启动, 首字延迟, 解码, 前缀缓存, 命中缓存, 首字, 每百万词元, 语法约束, 结构化输出, 租户, 重试, 手机上, 可观测, decod*, prefix cache, prefix caching, prompt cache, structured output*, retry*, retries, rate limit*, million tokens, tenant*, cost per token, on a phone, prefill`,
    2: `服务, 线上, 性能优化, 优化速度, 加速, 并发量, 集群, 带宽, 网络协议, 流水线, 配置管理, 在线, 接口调用, 版本管理, 容量, 瓶颈, 扩展性, 系统设计, 虚拟机, 网络, 文件系统, 内核, 中断, 磁盘,
      tcp, udp, http, https, dns, ip address*, subnet*, router*, socket*, cache, caching, redis, rabbitmq, message queue*, api gateway, cluster*, node, nodes, scaling, scalab*, system design, performance, bandwidth, capacity, memory bandwidth, server*, host*, network*, kernel*, shell, bash, cron, log, logs, logging, virtual machine*, hypervisor, cloud*, git, pipeline*, filesystem*, file system*, disk*, cpu, ram, root user, command line, mount*, boot*, package manager*, backup*, restore*, failover, downtime, ip, mac address, osi, topology, bridge, switch*, arp, icmp, dhcp, nat, proxy, proxies, 协议, 报文, 路由, 端口, 三层, 传输层, 应用层, 分布式, 超时, 重试, 冗余, 备份, 集群管理`,
    1: `速度, 效率, 稳定性, 更新, 性能, 优化, speed, slow, fast, faster, availab*, reliab*, service*, version*, optimi*, request*, port, ports`,
  },
  privacy: {
    3: `排列重要性, 特征重要性, 间接注入, permutation importance, feature importance, filing, erasure, differentially, k-anonym*,
      隐私, 匿名, 去标识, 防御, 防护, 隐私保护, 数据隐私, 数据安全, 数据保护, 个人信息, 安全性, 隐私性, 安全, 合规, 合规性, 法律, 法规, 法律法规, 监管, 备案, 知识产权, 版权, 侵权, 伦理, 道德, 公平性, 偏见, 歧视, 透明度, 可解释性, 解释性, 可解释,
      可信, 匿名化, 脱敏, 去标识化, 加密, 加密算法, 解密, 密钥, 证书, 签名, 访问控制, 权限, 权限管理, 身份认证, 鉴权, 认证, 授权, 差分隐私, 联邦学习, 同态加密, 数据泄露, 泄露, 对抗攻击, 对抗样本, 攻击, 注入攻击, 提示注入, 越狱, 漏洞, 防火墙,
      渗透, 审计, 红队, 内容安全, 有害内容, 幻觉治理, 网络安全, 社会责任, 责任, 问责, 跨站脚本, 单点登录,
      privacy, private data, personal data, personal information, data protection, security, secure*, compliance, comply, compliant, legal*, law, laws, lawful, regulat*, gdpr, ccpa, hipaa, copyright*, intellectual property, licens*, ethic*, fairness, bias, biases, discriminat*,
      transparen*, explainab*, interpretab*, trustworth*, anonymi*, anonymous*, de-identif*, deidentif*, defend*, defence*, defense*, pseudonymi*, encrypt*, decrypt*, cryptograph*, certificate*, tls, ssl, access control*, permission*, authenticat*, authoriz*, authoris*, oauth*, jwt, sso, differential privacy, federated learning,
      leakage of personal, breach*, adversarial, attack*, exploit*, vulnerab*, prompt injection, injection, jailbreak*, firewall*, penetration, pentest*, audit*, red team*, xss, csrf, cors, malware, phishing, ransomware, owasp, hash function*, password*, threat*, rbac, consent, accountab*, shap, lime, zero trust, ddos, rsa, diffie*, aes, sha-*, pki, certification authority, certificate authority, ssrf, sast, dast, iam, hacker*, hacked, hacking, authn, authz, ctf, waf, denial of service, dos, man-in-the-middle, mitm, spoof*, forensic*, siem, ids, ips, soc, nist, iso 27001, pci*, least privilege, privilege escalation, sandbox*, secret, secrets, vault, kerberos, ldap, saml, mfa, 2fa, buffer overflow*, rootkit*, honeypot*, trojan*, worm, virus*, botnet*, sql injection, path traversal, deserialization attack*, model extraction, data poisoning, membership inference, guardrail*, moderation, right to erasure, gdpr's, pii, ssn, keyed hash*, salting, 中间人, 注入, 网络攻击, 数据投毒, 敏感词, 敏感数据, 敏感信息, 内容审核, 护栏, 跨站, 跨域, 等保, 算法备案, 会话劫持, 单向加密, 对称加密, 非对称加密, 哈希加密, 差分, 成员推断, 遗忘权, 删除权, 机器遗忘, 删除数据, 机密计算, 可信执行环境, 远程证明, 人工智能法, 欧盟, 标识, 水印, 境外, 出境, 跨境, 数据分级, 分类分级, 单独同意, 知情同意, 用户协议, 同意, 秘密, 背下, 有权看, dp-sgd, unlearn*, erasure, deletion, confidential computing, enclave*, attestation, ai act, the eu, watermark*, ai-generated, must be labelled, cross-border, abroad, memoris*, memoriz*, may we train, improve the service`,
    2: `保护, 风险, 信任, 用户隐私, 敏感, 滥用, 透明, 信息安全, 解释, 社会影响, 政策, 规范, sensitive, risk*, trust*, safety, safe, policy, policies, hashing, token-based, harm*, misuse*, identity, explanation*, governance, cookie*, session*, token 认证, 登录认证, csp, whitelist*, blacklist*, allowlist*, untrusted, malicious, abuse*`,
    1: `可靠, 合法, 确保, 遵守, protect*, law-abiding, moderation, obligation*`,
  },
};

/** Words that say nothing of a topic and hide shorter ones that would. */
export const EMPTY_WORDS = `大模型, 大语言模型, 人工智能, 数据科学家面试, 面试题, 题库, 接口文档, 公司名, 服务员, 产品化, 场景下, 参数服务器, 安全带, 类似, 分类, 种类, 这类, 层面, 层次, 底层, 锁定,
  进程中, 市场上, 用户名, 类型, 代码示例, 代码实例, 源代码, 函数调用, object storage, type of, types of, what type, kind of, class of, method of, deep dive, in terms of, table of contents, process of, learning, llm, llms, large language model*, large model*, chatgpt, gpt-*, ai product*, 语言大模型`;
