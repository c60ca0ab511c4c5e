import type { DataRows, ResourceRows } from "./row.ts";

/** Interfaces that other services left behind are cleared away before what they stand in. */
const lingering = "DescribeNetworkInterfaces DetachNetworkInterface DeleteNetworkInterface";

export const networkRows: ResourceRows = {
  aws_default_security_group: {
    read: { ec2: "DescribeSecurityGroups DescribeSecurityGroupRules" },
    // It is there, and gets its tags before its rules are taken away.
    create: { ec2: "CreateTags RevokeSecurityGroupIngress RevokeSecurityGroupEgress" },
    update: { ec2: "RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateTags DeleteTags" },
    // A VPC keeps its default group.
    delete: "none",
    source: { seen: true, handlers: "EC2::SecurityGroup" },
  },
  aws_eip: {
    read: { ec2: "DescribeAddresses DescribeAddressesAttribute" },
    create: { ec2: "AllocateAddress AssociateAddress CreateTags" },
    update: { ec2: "AssociateAddress DisassociateAddress CreateTags DeleteTags" },
    delete: { ec2: "DisassociateAddress ReleaseAddress" },
    source: { seen: true, handlers: "EC2::EIP", provider: ["ec2/ec2_eip.go"] },
  },
  aws_flow_log: {
    read: { ec2: "DescribeFlowLogs" },
    create: { ec2: "CreateFlowLogs CreateTags", logs: "CreateLogDelivery" },
    update: { ec2: "CreateTags DeleteTags" },
    delete: { ec2: "DeleteFlowLogs", logs: "DeleteLogDelivery" },
    passes: { to: "vpc-flow-logs.amazonaws.com" },
    source: { seen: true, handlers: "EC2::FlowLog" },
  },
  aws_instance: {
    read: {
      ec2: "DescribeInstances DescribeInstanceAttribute DescribeInstanceCreditSpecifications DescribeInstanceTypes DescribeTags DescribeVolumes",
    },
    create: { ec2: "RunInstances CreateTags DescribeImages" },
    update: {
      ec2: "ModifyInstanceAttribute ModifyInstanceCreditSpecification ModifyInstanceMetadataOptions ModifyVolume StartInstances StopInstances CreateTags DeleteTags",
    },
    delete: { ec2: "ModifyInstanceAttribute TerminateInstances" },
    source: { handlers: "EC2::Instance", provider: ["ec2/ec2_instance.go"] },
  },
  aws_internet_gateway: {
    read: { ec2: "DescribeInternetGateways" },
    create: { ec2: "CreateInternetGateway AttachInternetGateway CreateTags" },
    update: { ec2: "AttachInternetGateway DetachInternetGateway CreateTags DeleteTags" },
    delete: { ec2: "DetachInternetGateway DeleteInternetGateway" },
    source: { seen: true, handlers: "EC2::InternetGateway" },
  },
  aws_nat_gateway: {
    read: { ec2: "DescribeNatGateways" },
    create: { ec2: "CreateNatGateway CreateTags" },
    update: { ec2: "CreateTags DeleteTags" },
    delete: { ec2: "DeleteNatGateway" },
    source: { seen: true, handlers: "EC2::NatGateway" },
  },
  aws_network_interface: {
    read: { ec2: "DescribeNetworkInterfaces" },
    create: { ec2: "CreateNetworkInterface ModifyNetworkInterfaceAttribute CreateTags" },
    update: { ec2: "ModifyNetworkInterfaceAttribute CreateTags DeleteTags" },
    delete: { ec2: "DetachNetworkInterface DeleteNetworkInterface" },
    source: { handlers: "EC2::NetworkInterface", provider: ["ec2/vpc_network_interface.go"] },
  },
  aws_route: {
    read: { ec2: "DescribeRouteTables" },
    create: { ec2: "CreateRoute" },
    update: { ec2: "ReplaceRoute" },
    delete: { ec2: "DeleteRoute" },
    source: { seen: true, handlers: "EC2::Route" },
  },
  aws_route_table: {
    read: { ec2: "DescribeRouteTables" },
    create: { ec2: "CreateRouteTable CreateTags" },
    update: { ec2: "CreateTags DeleteTags" },
    delete: { ec2: "DeleteRouteTable DisassociateRouteTable" },
    source: { seen: true, handlers: "EC2::RouteTable" },
  },
  aws_route_table_association: {
    read: { ec2: "DescribeRouteTables" },
    create: { ec2: "AssociateRouteTable" },
    update: { ec2: "ReplaceRouteTableAssociation" },
    delete: { ec2: "DisassociateRouteTable" },
    source: { seen: true, handlers: "EC2::SubnetRouteTableAssociation" },
  },
  aws_security_group: {
    read: { ec2: "DescribeSecurityGroups" },
    // AWS adds a rule that lets everything out, which is taken away.
    create: { ec2: "CreateSecurityGroup RevokeSecurityGroupEgress CreateTags" },
    update: { ec2: "CreateTags DeleteTags" },
    delete: { ec2: `DeleteSecurityGroup ${lingering}` },
    source: { seen: true, handlers: "EC2::SecurityGroup", provider: ["ec2/vpc_network_interface.go"] },
  },
  aws_subnet: {
    read: { ec2: "DescribeSubnets" },
    create: { ec2: "CreateSubnet ModifySubnetAttribute CreateTags" },
    update: { ec2: "ModifySubnetAttribute CreateTags DeleteTags" },
    delete: { ec2: `DeleteSubnet ${lingering}` },
    source: { seen: true, handlers: "EC2::Subnet", provider: ["ec2/vpc_network_interface.go"] },
  },
  aws_vpc: {
    read: { ec2: "DescribeVpcs DescribeVpcAttribute DescribeNetworkAcls DescribeRouteTables DescribeSecurityGroups" },
    create: { ec2: "CreateVpc ModifyVpcAttribute CreateTags" },
    update: { ec2: "ModifyVpcAttribute CreateTags DeleteTags" },
    delete: { ec2: "DeleteVpc" },
    source: { seen: true, handlers: "EC2::VPC" },
  },
  aws_vpc_endpoint: {
    read: { ec2: "DescribeVpcEndpoints DescribePrefixLists DescribeNetworkInterfaces" },
    // Names of its own are a private zone that is tied to the VPC.
    create: {
      ec2: "CreateVpcEndpoint CreateTags DescribeSecurityGroups DescribeSubnets DescribeVpcs",
      route53: "AssociateVPCWithHostedZone",
    },
    update: {
      ec2: "ModifyVpcEndpoint CreateTags DeleteTags DescribeSecurityGroups DescribeSubnets DescribeVpcs",
      route53: "AssociateVPCWithHostedZone",
    },
    delete: { ec2: "DeleteVpcEndpoints" },
    source: { seen: true, handlers: "EC2::VPCEndpoint", provider: ["ec2/vpc_endpoint.go"] },
  },
  aws_vpc_endpoint_policy: {
    read: { ec2: "DescribeVpcEndpoints" },
    create: { ec2: "ModifyVpcEndpoint" },
    update: { ec2: "ModifyVpcEndpoint" },
    delete: { ec2: "ModifyVpcEndpoint" },
    source: { handlers: "EC2::VPCEndpoint" },
  },
  aws_vpc_security_group_egress_rule: {
    read: { ec2: "DescribeSecurityGroupRules" },
    create: { ec2: "AuthorizeSecurityGroupEgress CreateTags" },
    update: { ec2: "ModifySecurityGroupRules CreateTags DeleteTags" },
    delete: { ec2: "RevokeSecurityGroupEgress" },
    source: { seen: true, handlers: "EC2::SecurityGroupEgress" },
  },
  aws_vpc_security_group_ingress_rule: {
    read: { ec2: "DescribeSecurityGroupRules" },
    create: { ec2: "AuthorizeSecurityGroupIngress CreateTags" },
    update: { ec2: "ModifySecurityGroupRules CreateTags DeleteTags" },
    delete: { ec2: "RevokeSecurityGroupIngress" },
    source: { seen: true, handlers: "EC2::SecurityGroupIngress" },
  },
};

export const networkData: DataRows = {
  aws_vpc: {
    read: { ec2: "DescribeVpcs DescribeVpcAttribute DescribeRouteTables" },
    source: { handlers: "EC2::VPC" },
  },
};
