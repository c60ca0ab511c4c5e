import { attachedTargetGroup, balancerOf } from "../load-balancer/aws.ts";

/** The load balancer that sends requests to a service; undefined when none does. */
export { balancerOf as routedBy };

/** The target group's ARN as the listener has it, so that ECS waits for the listener. */
export { attachedTargetGroup as listeningTargetGroup };
