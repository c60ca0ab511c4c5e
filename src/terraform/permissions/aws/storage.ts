import type { DataRows, ResourceRows } from "./row.ts";

const tags = "AddTagsToResource RemoveTagsFromResource";

/** What a database looks up of its network, in the caller's name. */
const databaseNetwork =
  "DescribeAccountAttributes DescribeAvailabilityZones DescribeInternetGateways DescribeSecurityGroups DescribeSubnets DescribeVpcAttribute DescribeVpcs";

/** A cache's interfaces are made and taken away in the caller's name. */
const cacheInterfaces =
  "CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DescribeSubnets DescribeVpcs";

/** Whoever has a service write its logs to CloudWatch sets up their delivery. */
const deliverLogs =
  "CreateLogDelivery DeleteLogDelivery DescribeLogGroups DescribeResourcePolicies GetLogDelivery ListLogDeliveries PutResourcePolicy UpdateLogDelivery";

const brokerNetwork = "DescribeSecurityGroups DescribeSubnets DescribeVpcs";

export const storageRows: ResourceRows = {
  // The master password is never read back: AWS does not give it.
  aws_db_instance: {
    read: { rds: "DescribeDBInstances" },
    create: {
      rds: "CreateDBInstance CreateDBInstanceReadReplica ModifyDBInstance RebootDBInstance AddTagsToResource",
      ec2: databaseNetwork,
    },
    update: { rds: `ModifyDBInstance RebootDBInstance ${tags}`, ec2: databaseNetwork },
    delete: { rds: "AddTagsToResource CreateDBSnapshot DeleteDBInstance ModifyDBInstance" },
    linkedRole: "rds.amazonaws.com",
    source: { seen: true, handlers: "RDS::DBInstance" },
  },
  // Encrypted under a key of ours in the other region.
  aws_db_instance_automated_backups_replication: {
    read: { rds: "DescribeDBInstanceAutomatedBackups DescribeDBInstances" },
    create: {
      rds: "AddTagsToResource CrossRegionCommunication StartDBInstanceAutomatedBackupsReplication",
      kms: "CreateGrant DescribeKey",
    },
    update: "none",
    delete: { rds: "CrossRegionCommunication StopDBInstanceAutomatedBackupsReplication" },
    source: {
      seen: true,
      handlers: "RDS::DBInstance",
      provider: ["rds/instance_automated_backups_replication.go"],
    },
  },
  aws_db_parameter_group: {
    read: { rds: "DescribeDBParameterGroups DescribeDBParameters ListTagsForResource" },
    create: { rds: "CreateDBParameterGroup ModifyDBParameterGroup AddTagsToResource" },
    update: { rds: `ModifyDBParameterGroup ResetDBParameterGroup ${tags}` },
    delete: { rds: "DeleteDBParameterGroup" },
    source: { seen: true, handlers: "RDS::DBParameterGroup" },
  },
  aws_db_subnet_group: {
    read: { rds: "DescribeDBSubnetGroups ListTagsForResource" },
    create: { rds: "CreateDBSubnetGroup AddTagsToResource" },
    update: { rds: `ModifyDBSubnetGroup ${tags}` },
    delete: { rds: "DeleteDBSubnetGroup" },
    source: { seen: true, handlers: "RDS::DBSubnetGroup" },
  },
  aws_elasticache_parameter_group: {
    read: { elasticache: "DescribeCacheParameterGroups DescribeCacheParameters ListTagsForResource" },
    create: { elasticache: "CreateCacheParameterGroup ModifyCacheParameterGroup AddTagsToResource" },
    update: { elasticache: `ModifyCacheParameterGroup ResetCacheParameterGroup ${tags}` },
    delete: { elasticache: "DeleteCacheParameterGroup" },
    source: { seen: true, handlers: "ElastiCache::ParameterGroup" },
  },
  aws_elasticache_replication_group: {
    read: { elasticache: "DescribeReplicationGroups DescribeCacheClusters ListTagsForResource" },
    create: { elasticache: "CreateReplicationGroup AddTagsToResource", ec2: cacheInterfaces, logs: deliverLogs },
    update: {
      elasticache: `DecreaseReplicaCount IncreaseReplicaCount ModifyReplicationGroup ModifyReplicationGroupShardConfiguration ${tags}`,
      ec2: cacheInterfaces,
      logs: deliverLogs,
    },
    delete: { elasticache: "CreateSnapshot DeleteReplicationGroup", ec2: cacheInterfaces },
    linkedRole: "elasticache.amazonaws.com",
    source: { handlers: "ElastiCache::ReplicationGroup", provider: ["elasticache/replication_group.go"] },
  },
  aws_elasticache_subnet_group: {
    read: { elasticache: "DescribeCacheSubnetGroups ListTagsForResource" },
    create: { elasticache: "CreateCacheSubnetGroup AddTagsToResource" },
    update: { elasticache: `ModifyCacheSubnetGroup ${tags}` },
    delete: { elasticache: "DeleteCacheSubnetGroup" },
    source: { seen: true, handlers: "ElastiCache::SubnetGroup" },
  },
  // Passwords are never read back: AWS does not give them.
  aws_elasticache_user: {
    read: { elasticache: "DescribeUsers ListTagsForResource" },
    create: { elasticache: "CreateUser AddTagsToResource" },
    update: { elasticache: `ModifyUser ${tags}` },
    delete: { elasticache: "DeleteUser" },
    source: { seen: true, handlers: "ElastiCache::User" },
  },
  aws_elasticache_user_group: {
    read: { elasticache: "DescribeUserGroups ListTagsForResource" },
    create: { elasticache: "CreateUserGroup AddTagsToResource" },
    update: { elasticache: `ModifyUserGroup ${tags}` },
    delete: { elasticache: "DeleteUserGroup" },
    source: { seen: true, handlers: "ElastiCache::UserGroup" },
  },
  aws_msk_cluster: {
    read: { kafka: "DescribeCluster DescribeClusterV2 GetBootstrapBrokers" },
    create: { kafka: "CreateCluster TagResource", ec2: brokerNetwork, logs: deliverLogs },
    update: {
      kafka:
        "DescribeClusterOperation DescribeClusterOperationV2 UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateClusterConfiguration UpdateClusterKafkaVersion UpdateConnectivity UpdateMonitoring UpdateSecurity UpdateStorage TagResource UntagResource",
      ec2: brokerNetwork,
      logs: deliverLogs,
    },
    delete: { kafka: "DeleteCluster" },
    linkedRole: "kafka.amazonaws.com",
    source: { handlers: "MSK::Cluster", provider: ["kafka/cluster.go"] },
  },
  aws_msk_configuration: {
    read: { kafka: "DescribeConfiguration DescribeConfigurationRevision" },
    create: { kafka: "CreateConfiguration" },
    update: { kafka: "UpdateConfiguration" },
    delete: { kafka: "DeleteConfiguration" },
    source: { seen: true, handlers: "MSK::Configuration" },
  },
  aws_msk_serverless_cluster: {
    read: { kafka: "DescribeClusterV2 GetBootstrapBrokers" },
    create: {
      kafka: "CreateClusterV2 TagResource",
      ec2: `CreateTags CreateVpcEndpoint DeleteVpcEndpoints DescribeVpcAttribute DescribeVpcEndpoints ${brokerNetwork}`,
    },
    update: { kafka: "TagResource UntagResource" },
    delete: { kafka: "DeleteCluster", ec2: "DeleteVpcEndpoints" },
    linkedRole: "kafka.amazonaws.com",
    source: { handlers: "MSK::ServerlessCluster", provider: ["kafka/serverless_cluster.go"] },
  },
  // The cluster asks as well, as it does whoever speaks Kafka with it.
  aws_msk_topic: {
    read: { kafka: "DescribeTopic", "kafka-cluster": "Connect DescribeTopic DescribeTopicDynamicConfiguration" },
    create: { kafka: "CreateTopic", "kafka-cluster": "Connect CreateTopic" },
    update: { kafka: "UpdateTopic", "kafka-cluster": "AlterTopic AlterTopicDynamicConfiguration Connect" },
    delete: { kafka: "DeleteTopic", "kafka-cluster": "Connect DeleteTopic" },
    source: { handlers: "MSK::Topic", provider: ["kafka/topic.go"] },
  },
};

export const storageData: DataRows = {
  aws_db_instance: { read: { rds: "DescribeDBInstances" }, source: { handlers: "RDS::DBInstance" } },
};
