environment                                                                                    = "prod"
name_prefix                                                                                    = "llmdash-prod"
overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = false
overview_properties_metrics_item_enabled                                                       = true
region                                                                                         = "ap-northeast-1"
