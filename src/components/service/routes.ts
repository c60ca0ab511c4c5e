import { balancerOf, targetOf } from "../load-balancer/aws.ts";

/** The load balancer that sends requests to a service; undefined when none does. */
export { balancerOf as routedBy };

/** What a service registers its tasks with; whoever takes it waits for the listener. */
export { targetOf };
