environment                                                                                    = "dev"
name_prefix                                                                                    = "llmdash-dev"
overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = true
overview_properties_metrics_item_enabled                                                       = false
region                                                                                         = "ap-northeast-1"
