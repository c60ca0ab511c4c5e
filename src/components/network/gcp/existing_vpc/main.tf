# A VPC network that is there already; nothing is made. Private service access, and a service
# connection policy for what needs one, must be set up in it.

# Read only so that a wrong name is told when planning. The ids are written out, since what is read may
# become known during apply only, and everything in the network would then look like another one.
data "google_compute_network" "this" {
  name = var.network
}

data "google_compute_subnetwork" "private" {
  name   = var.subnet
  region = var.region
}
