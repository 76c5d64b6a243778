/**
 * Words that speak for a tag besides its own labels, Chinese and English, written like those of the topics. A tag that
 * is not here is known by its labels alone.
 */
export const TAG_WORDS: Readonly<Record<string, string>> = {
  agents: "多智能体, 工具调用, 函数调用, agent*, agentic, tool use, tool call*, function calling, mcp",
  alignment:
    "对齐训练, 人类反馈, 偏好优化, 偏好数据, rlhf, dpo, ppo, aligned, human feedback, preference optimi*, reward model*",
  architecture:
    "模型架构, 网络结构, 神经网络结构, 注意力机制, 自注意力, 多头注意力, 编码器, 解码器, 位置编码, 混合专家, model architecture*, transformer*, attention, encoder*, decoder*, mixture of experts, moe, positional encoding*",
  "business-model":
    "商业化, 盈利模式, 盈利, 变现, 收入模式, 营收, 单位经济, 毛利, business model*, moneti*, revenue*, unit economics, gross margin*",
  capacity:
    "容量, 多少张卡, 多少路, 扩容, 弹性伸缩, 扩缩容, 资源规划, capacity, autoscal*, auto scal*, provisioning, sizing",
  compliance:
    "合规性, 法律, 法规, 法律法规, 监管, 备案, 知识产权, 版权, 个人信息保护, gdpr, ccpa, hipaa, compliant, legal*, law, laws, regulat*, copyright*, audit*",
  cost: "费用, 预算, 省钱, 降本, 成本控制, 计算成本, costs, budget*, cheap*, expens*, saving*",
  "data-quality":
    "数据清洗, 数据预处理, 预处理, 清洗, 去重, 近重复, 标注质量, 脏数据, 缺失值, 异常值, 数据标注, 数据不平衡, 数据倾斜, 数据增强, 数据治理, data clean*, preprocess*, pre-process*, dedup*, near-duplicate*, missing values, outlier*, annotat*, imbalance*, data augmentation, data validation",
  differentiation: "差异化定位, 差异化竞争, 竞争优势, 护城河, 竞品, differentiat*, moat, competitive advantage*",
  "distributed-training":
    "多机多卡, 多卡训练, 数据并行, 张量并行, 流水线并行, 模型并行, 分布式计算, 训练集群, distributed, data parallel*, tensor parallel*, pipeline parallel*, model parallel*, multi-gpu, fsdp, zero-*, deepspeed, megatron, nccl, all-reduce, allreduce",
  ethics:
    "道德, 公平性, 偏见, 歧视, 社会责任, 伦理问题, ethic*, fairness, bias, biases, discriminat*, responsible ai, moral*",
  evaluation:
    "评估, 模型评估, 评价指标, 评估指标, 基准, 准确率, 精确率, 召回率, 交叉验证, 验收, 混淆矩阵, 消融, evaluat*, benchmark*, accuracy, f1 score*, recall, auc, roc, cross-validation, confusion matrix, ablation*, a/b test*, perplexity",
  explainability:
    "可解释, 解释性, 模型解释, 归因, explainab*, explainable, interpretab*, attribution*, shap, lime, feature importance, saliency",
  "fine-tuning":
    "指令微调, 参数高效微调, 监督微调, fine-tun*, finetun*, fine tun*, lora, qlora, peft, sft, instruction tuning, adapter*, transfer learning, 迁移学习",
  generalisation:
    "过拟合, 欠拟合, 正则化, 泛化能力, 早停, overfit*, underfit*, regulari*, generali*, dropout, early stopping, bias-variance",
  gpu: "显卡, 算力, gpu*, tpu*, cuda, accelerator*, nvidia",
  inference:
    "推理速度, 模型推理, 推理服务, 推理优化, 在线推理, 解码, 批处理推理, infer*, serving, vllm, tensorrt*, decoding, kv cache, kv-cache, speculative decoding",
  latency: "时延, 响应时间, 首字延迟, 响应速度, 低延迟, latenc*, response time*, ttft, p99, tail latency",
  memory:
    "内存占用, 显存占用, 显存优化, gpu memory, memory footprint, vram, out of memory, oom, activation checkpointing, kv cache, offload*",
  monitoring:
    "监控系统, 告警, 可观测, 指标监控, 漂移, monitor*, observab*, alert*, prometheus, grafana, data drift, drift",
  operations:
    "部署, 上线, 运营维护, 回滚, 灰度, 持续集成, 持续部署, 发布, 版本管理, 在线更新, 模型更新, deploy*, rollout*, rollback*, ci/cd, cicd, devops, mlops, canary, kubernetes, docker, incident*",
  positioning:
    "市场定位, 产品定位, 目标市场, 细分市场, 目标客户, 目标用户, market segment*, target market*, target customer*, segmentation",
  pricing: "收费, 价格, 按量计费, 订阅, price, prices, billing, subscription*, per seat, per token",
  rag: "检索增强生成, 向量检索, 向量数据库, 知识库, 召回与重排, 重排, retrieval augmented*, retrieval-augmented*, vector database*, vector store*, rerank*, chunking",
  reliability:
    "高可用, 容错, 稳定性, 故障, 故障恢复, 断点续训, 容灾, high availability, fault toleran*, failover, resilien*, checkpointing, outage*, slo, slos",
  sampling:
    "抽样, 重采样, 过采样, 欠采样, 温度采样, 数据配比, 混合配比, sampl*, oversampl*, undersampl*, resampl*, top-k, top-p, temperature, class weight*",
  security:
    "安全性, 数据安全, 网络安全, 加密, 攻击, 漏洞, 注入, 越狱, 访问控制, 权限, 认证, 鉴权, 隐私保护, 数据泄露, 对抗, secure*, encrypt*, attack*, vulnerab*, prompt injection, injection, jailbreak*, access control*, authenticat*, authoriz*, xss, csrf, firewall*, red team*",
  strategy:
    "策略规划, 战略规划, 市场策略, 商业策略, 商业计划, 推广, 市场推广, 竞争, go-to-market, strateg*, roadmap*, business plan*, competit*",
  team: "人才, 招聘, 团队建设, 激励, 组织, 团队管理, 协作, teams, hire, hiring, recruit*, talent, teamwork, culture, collaborat*",
  training:
    "模型训练, 预训练, 训练过程, 训练速度, 学习率, 梯度, 优化器, 超参数, 调参, 反向传播, 损失函数, train, trained, pretrain*, pre-train*, learning rate*, gradient*, optimizer*, hyperparameter*, hyper-parameter*, backprop*, loss function*, batch size",
};
